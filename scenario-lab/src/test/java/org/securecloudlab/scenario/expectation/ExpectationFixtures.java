package org.securecloudlab.scenario.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scenario.figure.AbsentStage;
import org.securecloudlab.scenario.figure.FigureCatalogue;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.figure.Figures;
import org.securecloudlab.scenario.figure.SampleRecorder;

/** A catalogue of one figure of each kind, and replications of it. */
final class ExpectationFixtures {
    static final FigureCatalogue CATALOGUE = new FigureCatalogue(
            List.of(
                    FigureDefinition.value("placement.failed", "instances", "placed", "Instances without a host."),
                    FigureDefinition.value("host.full", "ratio", "placed", "Share of hosts that are full."),
                    FigureDefinition.value("image.fetched", "MiB", "fetched", "Bytes fetched."),
                    FigureDefinition.sample("boot.wait", "s", "booted", "Waits for a boot.")),
            List.of(new AbsentStage("migrating", List.of("migration"))));

    private ExpectationFixtures() {}

    static Expectation expectation(String text) {
        return new Expectation(text, "expect[0]", 7);
    }

    static Expression parse(String text) {
        return Expression.parse(expectation(text))
                .value()
                .orElseThrow(() -> new AssertionError("does not parse: " + text));
    }

    /** A replication with that many failures and those waits in seconds. */
    static Figures replication(double failed, double... waits) {
        SampleRecorder recorder = new SampleRecorder();
        for (double wait : waits) {
            recorder.record(wait);
        }
        return new Figures(
                new TreeMap<>(Map.of("placement.failed", failed, "host.full", 0.5, "image.fetched", 64.0)),
                waits.length == 0 ? Sorted.emptyMap() : new TreeMap<>(Map.of("boot.wait", recorder.samples())));
    }

    /** Replications that differ in their failures only. */
    static List<Figures> failures(double... failed) {
        List<Figures> replications = new ArrayList<>();
        for (double f : failed) {
            replications.add(replication(f, 10));
        }
        return replications;
    }

    static ExpectationOutcome judge(String text, List<Figures> replications) {
        return Expectations.judge(List.of(expectation(text)), CATALOGUE, replications)
                .get(0);
    }
}
