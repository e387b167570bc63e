package org.securecloudlab.scenario.hosts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.cloud.oslo.ConfigText;
import org.securecloudlab.cloud.oslo.IniParser;
import org.securecloudlab.cloud.oslo.SettingsReader;
import org.securecloudlab.scheduler.MissingRuleException;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.NovaScheduler;

/** Gives a cloud another nova configuration. */
public final class NovaConfiguration {
    private static final String FILTERS = "filter_scheduler.enabled_filters";
    private static final String READABLE = "options that nova's scheduler can read";

    private NovaConfiguration() {}

    /**
     * The cloud with the options of a nova.conf in place of its own; release, Glance's options and policies stay.
     *
     * @param fileName as the user named it, for problems
     * @return the cloud, or every line that cannot be read
     */
    public static Parsed<Cloud> apply(Cloud cloud, String novaConf, String fileName) {
        // The reader knows what a file is by its name; whatever this one is called, it is nova's.
        Parsed<Settings> read = SettingsReader.read(List.of(new ConfigText("nova.conf", novaConf)));
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : read.problems()) {
            problems.add(asError(problem).in(fileName));
        }
        if (read.value().isEmpty()) {
            return Parsed.refused(problems);
        }
        Settings own = cloud.settings();
        Settings settings = new Settings(
                own.novaRelease(), read.value().get().nova(), own.glance(), own.novaPolicy(), own.glancePolicy());
        // Also what only the scheduler knows, so that everything is said at once.
        List<String> told = problems.stream().map(Problem::path).toList();
        Map<String, Integer> lines = lines(novaConf);
        for (Problem problem : check(settings)) {
            if (!told.contains(problem.path())) {
                Problem ofFile = problem.in(fileName);
                problems.add(Optional.ofNullable(lines.get(problem.path()))
                        .map(ofFile::at)
                        .orElse(ofFile));
            }
        }
        return problems.isEmpty() ? Parsed.of(cloud.withSettings(settings), List.of()) : Parsed.refused(problems);
    }

    /** The line of each option, by its name; the last one counts. */
    private static Map<String, Integer> lines(String novaConf) {
        Map<String, Integer> lines = new HashMap<>();
        IniParser.parse(novaConf, "nova.conf").value().ifPresent(file -> file.assignments()
                .forEach(each -> lines.put(each.group() + "." + each.key(), each.line())));
        return lines;
    }

    /** What was asked for by name is refused where it cannot be read; only exports may have gaps. */
    private static Problem asError(Problem problem) {
        return new Problem(
                Problem.Severity.ERROR,
                problem.file(),
                problem.path(),
                problem.line(),
                problem.found(),
                problem.expected(),
                problem.hint());
    }

    /** What nova's scheduler cannot read of a cloud's settings, option by option. */
    public static List<Problem> check(Cloud cloud) {
        return check(cloud.settings());
    }

    private static List<Problem> check(Settings settings) {
        Optional<Problem> whole = refusal("nova.conf", settings);
        if (whole.isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        settings.nova().forEach((option, values) -> alone(option, values)
                .forEach(part -> refusal(option, only(settings, option, part)).ifPresent(problems::add)));
        return problems.isEmpty() ? List.of(whole.get()) : problems;
    }

    /** Filters are judged one by one, so that of several unknown ones each is named. */
    private static List<List<String>> alone(String option, List<String> values) {
        return option.equals(FILTERS)
                ? values.stream()
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(name -> List.of(name.strip()))
                        .toList()
                : List.of(values);
    }

    private static Settings only(Settings settings, String option, List<String> values) {
        SortedMap<String, List<String>> nova = new TreeMap<>(Map.of(option, values));
        Optional.ofNullable(settings.nova().get(NovaRelease.OPTION.name()))
                .ifPresent(release -> nova.putIfAbsent(NovaRelease.OPTION.name(), release));
        return new Settings(
                settings.novaRelease(), nova, settings.glance(), settings.novaPolicy(), settings.glancePolicy());
    }

    private static Optional<Problem> refusal(String option, Settings settings) {
        try {
            NovaScheduler.of(Cloud.empty("trial").withSettings(settings));
            return Optional.empty();
        } catch (MissingRuleException e) {
            return Optional.of(Problem.error(option, e.found(), e.expected()).hint(e.hint()));
        } catch (IllegalArgumentException e) {
            return Optional.of(
                    Problem.error(option, Objects.requireNonNullElse(e.getMessage(), "an option"), READABLE));
        }
    }
}
