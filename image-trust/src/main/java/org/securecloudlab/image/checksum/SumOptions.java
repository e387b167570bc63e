package org.securecloudlab.image.checksum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The options of a check.
 *
 * @param tool with {@code cksum -a} already followed
 * @param ignoreMissing {@code --ignore-missing}
 * @param quiet {@code --quiet}
 * @param statusOnly {@code --status}
 * @param strict {@code --strict}
 * @param warn {@code --warn}
 * @param refusal what the tool says when it takes no such call; it then ends with 1 and checks nothing
 */
public record SumOptions(
        SumTool tool,
        boolean ignoreMissing,
        boolean quiet,
        boolean statusOnly,
        boolean strict,
        boolean warn,
        Optional<String> refusal) {
    private static final List<String> NAMES = List.of(
            "--ignore-missing",
            "--quiet",
            "--status",
            "--strict",
            "--warn",
            "--check",
            "--binary",
            "--text",
            "--tag",
            "--zero",
            "--algorithm",
            "--length",
            "--untagged",
            "--debug");

    private static final List<String> CKSUM_ONLY = List.of("--algorithm", "--length", "--untagged", "--debug");

    /** As the tool reads them, abbreviations of long ones included; the last of quiet, status and warn wins. */
    public static SumOptions parse(SumTool tool, List<String> arguments) {
        Reading reading = new Reading(tool);
        arguments.stream().flatMap(argument -> single(argument).stream()).forEach(reading::read);
        return reading.options();
    }

    /** No option at all. */
    public static SumOptions none(SumTool tool) {
        return parse(tool, List.of());
    }

    private static List<String> single(String argument) {
        if (argument.startsWith("--")
                || !argument.startsWith("-")
                || argument.startsWith("-a")
                || argument.startsWith("-l")) {
            return List.of(argument);
        }
        return argument.substring(1).chars().mapToObj(c -> "-" + (char) c).toList();
    }

    private static final class Reading {
        private final List<String> seen = new ArrayList<>();
        private SumTool tool;
        private String loudness = "";
        private Optional<String> refusal = Optional.empty();
        private String waitingFor = "";

        Reading(SumTool tool) {
            this.tool = tool;
        }

        void read(String argument) {
            if (!waitingFor.isEmpty()) {
                value(waitingFor, argument);
                waitingFor = "";
                return;
            }
            String name = whole(argument);
            if (CKSUM_ONLY.contains(name) && !tool.name().equals("cksum") && !isLengthOfB2sum(name)) {
                refuse(unknown(argument));
                return;
            }
            switch (name) {
                case "--quiet", "--status", "--warn" -> loudness = name;
                case "--ignore-missing", "--strict", "--check", "--untagged", "--debug" -> seen.add(name);
                case "--binary", "--text" ->
                    refuse("the --binary and --text options are meaningless when verifying checksums");
                case "--tag" -> refuse("the --tag option is meaningless when verifying checksums");
                case "--zero" -> refuse("the --zero option is not supported when verifying checksums");
                case "--algorithm", "--length" -> algorithmOrLength(name, argument);
                default -> refuse(unknown(argument));
            }
        }

        private boolean isLengthOfB2sum(String name) {
            return name.equals("--length") && tool.name().equals("b2sum");
        }

        private void algorithmOrLength(String name, String argument) {
            int equal = argument.indexOf('=');
            boolean attached = !argument.startsWith("--") && argument.length() > 2;
            if (equal > 0 || attached) {
                value(name, argument.substring(equal > 0 ? equal + 1 : 2));
            } else {
                waitingFor = name;
            }
        }

        private void value(String name, String value) {
            if (name.equals("--algorithm")) {
                SumAlgorithm.ofOption(value)
                        .ifPresentOrElse(
                                chosen -> tool = tool.with(chosen),
                                () -> refuse("--check is not supported with --algorithm={bsd,sysv,crc}"));
            }
        }

        private String whole(String argument) {
            String name = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
            List<String> fits =
                    NAMES.stream().filter(each -> each.startsWith(name)).toList();
            if (name.length() > 2 && name.startsWith("--")) {
                return NAMES.contains(name) ? name : fits.size() == 1 ? fits.get(0) : name;
            }
            return switch (argument.substring(0, Math.min(2, argument.length()))) {
                case "-c" -> "--check";
                case "-b" -> "--binary";
                case "-t" -> "--text";
                case "-w" -> "--warn";
                case "-z" -> "--zero";
                case "-a" -> "--algorithm";
                case "-l" -> "--length";
                default -> argument;
            };
        }

        private static String unknown(String argument) {
            if (!argument.startsWith("--")) {
                return "invalid option -- '" + argument.substring(Math.min(1, argument.length())) + "'";
            }
            List<String> fits =
                    NAMES.stream().filter(each -> each.startsWith(argument)).toList();
            return fits.isEmpty()
                    ? "unrecognized option '" + argument + "'"
                    : "option '" + argument + "' is ambiguous; possibilities: '" + String.join("' '", fits) + "'";
        }

        private void refuse(String message) {
            if (refusal.isEmpty()) {
                refusal = Optional.of(message);
            }
        }

        SumOptions options() {
            return new SumOptions(
                    tool,
                    seen.contains("--ignore-missing"),
                    loudness.equals("--quiet"),
                    loudness.equals("--status"),
                    seen.contains("--strict"),
                    loudness.equals("--warn"),
                    refusal);
        }
    }
}
