package org.securecloudlab.scenario.hosts;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.securecloudlab.cloud.oslo.SettingsReader;
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
        if (problems.isEmpty()) {
            return Parsed.of(cloud.withSettings(settings), List.of());
        }
        // Also what only the scheduler knows, so that everything is said at once.
        List<String> told = problems.stream().map(Problem::path).toList();
        check(settings).stream()
                .filter(problem -> !told.contains(problem.path()))
                .forEach(problem -> problems.add(problem.in(fileName)));
        return Parsed.refused(problems);
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
        Optional<String> whole = refusal(settings);
        if (whole.isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        settings.nova()
                .forEach((option, values) -> alone(option, values).forEach(part -> refusal(only(settings, option, part))
                        .ifPresent(why -> problems.add(Problem.error(option, why, READABLE)))));
        return problems.isEmpty() ? List.of(Problem.error("nova.conf", whole.get(), READABLE)) : problems;
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

    private static Optional<String> refusal(Settings settings) {
        try {
            NovaScheduler.of(Cloud.empty("trial").withSettings(settings));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(Objects.requireNonNullElse(e.getMessage(), "an option"));
        }
    }
}
