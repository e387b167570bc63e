package org.securecloudlab.scenario.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.securecloudlab.scenario.RunInputs;
import org.securecloudlab.scenario.expectation.ExpectationOutcome.Verdict;
import org.securecloudlab.scenario.figure.AbsentStage;
import org.securecloudlab.scenario.wording.Amounts;
import org.securecloudlab.scenario.wording.Wording;

/** One sentence for each part of a report. */
final class Summaries {
    private final RunReport report;
    private final Counts counts;
    private final Wording wording;

    Summaries(RunReport report, Wording wording) {
        this.report = report;
        this.counts = new Counts(report);
        this.wording = wording;
    }

    String inputs() {
        RunInputs inputs = report.inputs();
        String version =
                inputs.cloudVersion().isPresent() ? "@" + inputs.cloudVersion().getAsInt() : "";
        return wording.text(
                "report.inputs",
                inputs.cloudName() + version,
                inputs.seed(),
                report.replications().size(),
                inputs.replications(),
                inputs.engineVersion());
    }

    /** What pins the inputs to their bytes. */
    List<String> digests() {
        RunInputs inputs = report.inputs();
        List<String> digests = new ArrayList<>();
        digests.add(wording.text("report.cloud", inputs.cloudSha256()));
        digests.add(wording.text("report.scenario", inputs.scenarioSha256()));
        inputs.traceSha256().forEach((name, digest) -> digests.add(wording.text("report.trace", name, digest)));
        return digests;
    }

    /** The stages that nothing is said about; empty when there are none. */
    Optional<String> absentStages() {
        String stages = report.absentStages().stream().map(AbsentStage::stage).collect(Collectors.joining(", "));
        return stages.isEmpty() ? Optional.empty() : Optional.of(wording.text("report.absent", stages));
    }

    String expectations() {
        return report.expectations().isEmpty()
                ? wording.text("expectations.none")
                : wording.text(
                        "expectations.summary",
                        counts.expectations(Verdict.HOLDS),
                        counts.expectations(Verdict.FAILS),
                        counts.expectations(Verdict.NOT_JUDGED));
    }

    String placements() {
        long requested = counts.requested();
        long placed = counts.placed();
        return requested == 0
                ? wording.text("placements.none")
                : wording.text(
                        "placements.summary",
                        Amounts.plain(requested),
                        Amounts.plain(placed),
                        Amounts.plain((requested - placed)));
    }

    String hosts() {
        return report.hostsAtEnd().isEmpty()
                ? wording.text("hosts.none")
                : wording.text(
                        "hosts.summary",
                        Amounts.plain(report.hostsAtEnd().size()),
                        Amounts.plain(counts.hostsDown()),
                        Amounts.plain(counts.hostsDisabled()));
    }
}
