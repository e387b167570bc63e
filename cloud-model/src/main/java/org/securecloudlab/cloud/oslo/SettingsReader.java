package org.securecloudlab.cloud.oslo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Problem.Severity;
import org.securecloudlab.cloud.Settings;

/**
 * Makes a cloud's settings of its configuration files.
 *
 * <p>An option is kept under its present name with the text of its converted value ({@code true}, {@code 1.5}, {@code a,b}); one
 * that no service knows is kept as written. What a service could not read is a warning and left out, because an export with
 * one broken file is still an export; {@link IniParser}, {@link OsloConfig} and {@link PolicyReader} judge strictly.
 */
public final class SettingsReader {
    private final List<Problem> problems = new ArrayList<>();

    private SettingsReader() {}

    /** Whether a file's name says that it belongs here: {@code nova*.conf}, {@code glance-api*.conf}, policy files. */
    public static boolean accepts(String fileName) {
        return FileRole.of(fileName).isPresent();
    }

    /** Reads files in the order in which the services get them; later ones win. Names that {@link #accepts} refuses are skipped. */
    public static Parsed<Settings> read(List<ConfigText> files) {
        SettingsReader reader = new SettingsReader();
        Settings settings = new Settings(
                Optional.empty(),
                reader.options(files, FileRole.NOVA, OptionTable.nova()),
                reader.options(files, FileRole.GLANCE, OptionTable.glance()),
                reader.rules(files, FileRole.NOVA_POLICY),
                reader.rules(files, FileRole.GLANCE_POLICY));
        return Parsed.of(settings, reader.problems);
    }

    private SortedMap<String, List<String>> options(List<ConfigText> files, FileRole role, OptionTable table) {
        List<ConfigFile> parsed = new ArrayList<>();
        for (ConfigText file : of(files, role)) {
            keep(IniParser.parse(file.text(), file.name())).ifPresent(parsed::add);
        }
        OsloConfig config = new OsloConfig(table, parsed);
        SortedMap<String, List<String>> options = new TreeMap<>();
        for (Assignment each : config.unknown()) {
            options.put(each.group() + "." + each.key(), List.of(each.value()));
        }
        for (Reading reading : config.settings()) {
            String key = reading.option().group() + "." + reading.option().name();
            reading.value()
                    .ifPresent(value ->
                            options.put(key, texts(value, reading.option().multi())));
            reading.failure().ifPresent(failure -> problems.add(problem(reading, key, failure)));
        }
        return options;
    }

    private static List<String> texts(OptionValue value, boolean multi) {
        return multi && value instanceof OptionValue.Items items
                ? items.items().stream().map(OptionValue::text).toList()
                : List.of(value.text());
    }

    private static Problem problem(Reading reading, String key, Reading.Failure failure) {
        Problem problem = Problem.warning(key, "a value that cannot be read", failure.expected())
                .hint("The service fails with " + failure.kind().osloName());
        Problem located = reading.assignment().map(a -> problem.at(a.line())).orElse(problem);
        return reading.file().map(located::in).orElse(located);
    }

    private SortedMap<String, String> rules(List<ConfigText> files, FileRole role) {
        SortedMap<String, String> rules = new TreeMap<>();
        for (ConfigText file : of(files, role)) {
            keep(PolicyReader.read(file.text(), file.name())).ifPresent(policy -> policy.rules()
                    .forEach(r -> rules.put(r.name(), r.check().text())));
        }
        return rules;
    }

    private static List<ConfigText> of(List<ConfigText> files, FileRole role) {
        return files.stream()
                .filter(f -> FileRole.of(f.name()).equals(Optional.of(role)))
                .toList();
    }

    private <T> Optional<T> keep(Parsed<T> parsed) {
        parsed.problems().stream()
                .map(p ->
                        new Problem(Severity.WARNING, p.file(), p.path(), p.line(), p.found(), p.expected(), p.hint()))
                .forEach(problems::add);
        return parsed.value();
    }
}
