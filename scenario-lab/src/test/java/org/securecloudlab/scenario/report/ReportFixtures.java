package org.securecloudlab.scenario.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.kernel.statistics.MeanEstimate;
import org.securecloudlab.scenario.RunInputs;
import org.securecloudlab.scenario.expectation.Expectation;
import org.securecloudlab.scenario.expectation.Expectations;
import org.securecloudlab.scenario.figure.AbsentStage;
import org.securecloudlab.scenario.figure.FigureCatalogue;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.figure.Figures;

/** Small reports made by hand. */
public final class ReportFixtures {
    /** A name that attacks markup, tables, terminals and spreadsheets. */
    public static final String HOSTILE = "=cmd|'/C calc'!A1</td><script>alert(1)</script>\u0000\u001b[2J\n\"&\u202e]]>";

    private static final List<FigureDefinition> FIGURES = List.of(
            FigureDefinition.value("placement.failed", "instances", "placed", "Instances without a host."),
            FigureDefinition.sample("boot.wait", "s", "booted", "Waits for a boot."));
    private static final List<AbsentStage> ABSENT = List.of(new AbsentStage("ready", List.of("boot.ready")));

    private ReportFixtures() {}

    /** A report of three replications with 0, 2 and 4 failures, all names being {@code name}. */
    public static RunReport report(String name) {
        return report(name, 7, 0, 2, 4);
    }

    /** A report with that seed and those failures. */
    public static RunReport report(String name, long seed, double... failed) {
        List<Expectation> expectations = List.of(
                new Expectation("placement.failed == 0", "expect[0]", 9),
                new Expectation("placement.failed < 9", "expect[1]", 10),
                new Expectation("boot.wait.p99 < PT1S", "expect[2]", 11),
                new Expectation("boot.ready.p99 < PT30S", "expect[3]", 12));
        RunInputs inputs = new RunInputs(
                name,
                "a".repeat(64),
                name,
                OptionalInt.of(3),
                "c".repeat(64),
                seed,
                failed.length,
                "0.1.0",
                new TreeMap<>(Map.of(name, "d".repeat(64))),
                FIGURES,
                ABSENT,
                expectations);
        List<Figures> figures = new ArrayList<>();
        List<ReplicationSummary> summaries = new ArrayList<>();
        for (double f : failed) {
            figures.add(new Figures(new TreeMap<>(Map.of("placement.failed", f)), Sorted.emptyMap()));
            summaries.add(new ReplicationSummary(
                    summaries.size(), new TreeMap<>(Map.of("placement.failed", f)), new TreeMap<>(Map.of(name, (long)
                            f))));
        }
        return new RunReport(
                inputs,
                List.of(new FigureResult(
                        "placement.failed",
                        "instances",
                        "placed",
                        "Instances without a host.",
                        MeanEstimate.of(failed))),
                List.of(),
                List.of(new RefusalCount(name, 6, 2, 2)),
                Expectations.judge(expectations, new FigureCatalogue(FIGURES, ABSENT), figures),
                ABSENT,
                summaries,
                List.of(
                        new TimelineEvent(Duration.ZERO, "placed", name, Optional.of(name), ""),
                        new TimelineEvent(Duration.ofMillis(90_250), "failed", name, Optional.empty(), name)),
                List.of(placement("i-1", name, Optional.of("host-1")), placement(name, name, Optional.empty())),
                List.of(new HostAtEnd(name, Optional.of(name), true, false, 8, 16, 2048, 4096, 10, 100, 1)));
    }

    /** What became of one instance: on a host, or refused by {@code NoValidHost}. */
    public static Placement placement(String id, String project, Optional<String> host) {
        Optional<String> reason = host.isPresent() ? Optional.empty() : Optional.of("RamFilter");
        return new Placement(
                id, project, "m1.small", Duration.ZERO, host, reason, host.isPresent() ? "running" : "failed");
    }
}
