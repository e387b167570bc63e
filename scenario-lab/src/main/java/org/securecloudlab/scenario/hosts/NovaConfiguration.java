package org.securecloudlab.scenario.hosts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.cloud.oslo.ConfigText;
import org.securecloudlab.cloud.oslo.SettingsReader;
import org.securecloudlab.scheduler.NovaScheduler;

/** Gives a cloud another nova configuration. */
public final class NovaConfiguration {
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
        if (!problems.isEmpty() || read.value().isEmpty()) {
            return Parsed.refused(problems);
        }
        Settings own = cloud.settings();
        Settings settings = new Settings(
                own.novaRelease(), read.value().get().nova(), own.glance(), own.novaPolicy(), own.glancePolicy());
        return Parsed.of(cloud.withSettings(settings), List.of());
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

    /** What nova's scheduler cannot read of a cloud's settings. */
    public static List<Problem> check(Cloud cloud) {
        Cloud trial = Cloud.empty(cloud.name()).withSettings(cloud.settings());
        try {
            NovaScheduler.of(trial);
            return List.of();
        } catch (IllegalArgumentException e) {
            return List.of(Problem.error(
                    "nova.conf",
                    Objects.requireNonNullElse(e.getMessage(), "an option"),
                    "options that nova's scheduler can read"));
        }
    }
}
