package org.securecloudlab.image.checksum;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the real tool prints, in its C locale. */
final class SumPrinter {
    private final SumOptions options;
    private final String listName;
    private final List<LineVerdict> verdicts;
    private final List<Integer> malformed;

    SumPrinter(SumOptions options, String listName, List<LineVerdict> verdicts, List<Integer> malformed) {
        this.options = options;
        this.listName = listName;
        this.verdicts = verdicts;
        this.malformed = malformed;
    }

    /** A name's bytes as text. */
    static String shown(String name) {
        return new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** What a call that the tool does not take is answered with. */
    static String usage(SumOptions options) {
        String tool = options.tool().name();
        return tool + ": " + options.refusal().orElse("") + "\nTry '" + tool + " --help' for more information.\n";
    }

    String output() {
        StringBuilder text = new StringBuilder();
        for (LineVerdict verdict : verdicts) {
            boolean good = verdict.kind() == LineVerdict.Kind.OK;
            boolean silent =
                    options.statusOnly() || (good && options.quiet()) || verdict.kind() == LineVerdict.Kind.IGNORED;
            if (!silent) {
                text.append(NameEscapes.escaped(shown(verdict.line().name())))
                        .append(": ")
                        .append(verdict.kind().word())
                        .append('\n');
            }
        }
        return text.toString();
    }

    String errors() {
        StringBuilder text = new StringBuilder();
        SortedMap<Integer, String> byLine = new TreeMap<>();
        verdicts.stream()
                .filter(verdict -> !verdict.reason().isEmpty())
                .forEach(verdict -> byLine.put(
                        verdict.line().number(),
                        ShellQuotes.quoted(verdict.line().name()) + ": " + verdict.reason()));
        if (options.warn()) {
            String what = options.tool().algorithm().map(SumAlgorithm::tag).orElse("CRC");
            malformed.forEach(line ->
                    byLine.put(line, listName + ": " + line + ": improperly formatted " + what + " checksum line"));
        }
        byLine.values().forEach(message -> say(text, message));
        if (verdicts.isEmpty()) {
            say(text, listName + ": no properly formatted checksum lines found");
        } else if (!options.statusOnly()) {
            totals(text);
        }
        return text.toString();
    }

    private void totals(StringBuilder text) {
        long unreadable = count(LineVerdict.Kind.UNREADABLE);
        long failed = count(LineVerdict.Kind.FAILED);
        warn(text, malformed.size(), "line is improperly formatted", "lines are improperly formatted");
        warn(text, unreadable, "listed file could not be read", "listed files could not be read");
        warn(text, failed, "computed checksum did NOT match", "computed checksums did NOT match");
        if (options.ignoreMissing() && count(LineVerdict.Kind.OK) == 0) {
            say(text, listName + ": no file was verified");
        }
    }

    private long count(LineVerdict.Kind kind) {
        return verdicts.stream().filter(verdict -> verdict.kind() == kind).count();
    }

    private void warn(StringBuilder text, long count, String one, String many) {
        if (count > 0) {
            say(text, "WARNING: " + count + " " + (count == 1 ? one : many));
        }
    }

    private void say(StringBuilder text, String message) {
        text.append(options.tool().name()).append(": ").append(message).append('\n');
    }
}
