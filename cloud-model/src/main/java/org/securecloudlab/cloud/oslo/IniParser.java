package org.securecloudlab.cloud.oslo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Secrets;

/**
 * The text syntax of oslo.config ({@code oslo_config/iniparser.py} and {@code ConfigParser} of 9.0.0).
 *
 * <p>A file that oslo refuses is refused, but with every offending line, not only the first. What a line says is never repeated
 * in a problem, because it may be a secret.
 */
public final class IniParser {
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)[#;]");

    private final List<ConfigFile.SectionHeader> sections = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final Map<String, String> rawValues = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> value = new ArrayList<>();
    private String section = "";
    private String group = "";
    private String key = "";
    private int keyLine;
    private int lastLine;
    private int line;

    private IniParser() {}

    /** Parses a whole file. A byte order mark is an error, as it is for the services. */
    public static Parsed<ConfigFile> parse(String text, String fileName) {
        IniParser parser = new IniParser();
        for (String each : PythonText.lines(text)) {
            parser.line++;
            parser.read(PythonText.rstrip(each));
        }
        parser.flush();
        return parser.problems.isEmpty()
                ? Parsed.of(new ConfigFile(fileName, parser.sections, parser.assignments), List.of())
                : Parsed.refused(
                        parser.problems.stream().map(p -> p.in(fileName)).toList());
    }

    private void read(String text) {
        if (text.startsWith(" ") || text.startsWith("\t")) {
            continuation(text);
            return;
        }
        flush();
        if (text.isEmpty() || text.startsWith("#") || text.startsWith(";")) {
            return;
        }
        if (text.startsWith("[")) {
            startSection(text);
        } else {
            startAssignment(text);
        }
    }

    private void continuation(String text) {
        if (key.isEmpty()) {
            problem("an indented line that continues nothing", "an assignment directly above it");
        } else {
            value.add(PythonText.strip(text));
            lastLine = line;
        }
    }

    private void startSection(String text) {
        if (!text.endsWith("]")) {
            problem("a section header without an end", "[section]");
        } else if (text.length() <= 2) {
            problem("a section header without a name", "[section]");
        } else {
            section = text.substring(1, text.length() - 1);
            group = OptionSpec.group(section);
            sections.add(new ConfigFile.SectionHeader(section, line));
        }
    }

    private void startAssignment(String text) {
        int separator = separator(text);
        if (separator < 0) {
            problem("a line that is no assignment", "key = value, or key: value");
            return;
        }
        String name = PythonText.strip(text.substring(0, separator));
        if (name.isEmpty()) {
            problem("an assignment without a key", "key = value");
            return;
        }
        if (section.isEmpty()) {
            problem("an assignment before any section", "[DEFAULT] or another section above it");
        }
        key = name;
        keyLine = line;
        lastLine = line;
        value.add(unquoted(PythonText.strip(text.substring(separator + 1))));
    }

    private static int separator(String text) {
        int equal = text.indexOf('=');
        int colon = text.indexOf(':');
        return equal < 0 || colon < 0 ? Math.max(equal, colon) : Math.min(equal, colon);
    }

    private static String unquoted(String text) {
        boolean quoted = !text.isEmpty()
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, Math.max(1, text.length() - 1)) : text;
    }

    private void flush() {
        if (!key.isEmpty() && !section.isEmpty()) {
            String raw = String.join("\n", value);
            String shown = Secrets.masked(key, raw);
            assignments.add(new Assignment(section, group, key, shown, keyLine, lastLine, notes(raw, shown)));
        }
        key = "";
        value.clear();
    }

    private ValueNotes notes(String raw, String shown) {
        Optional<String> earlier = Optional.ofNullable(rawValues.put(group + "/" + key, raw));
        List<String> references = raw.equals(shown) ? List.of() : Template.references(raw);
        return new ValueNotes(
                earlier.filter(before -> !before.equals(raw)).isPresent(),
                COMMENT.matcher(raw).find(),
                new ValueNotes.Hidden(references));
    }

    private void problem(String found, String expected) {
        problems.add(Problem.error("", found, expected).at(line));
    }
}
