package org.securecloudlab.scenario.report;

import java.util.List;
import java.util.stream.Stream;
import org.securecloudlab.kernel.statistics.MeanEstimate;
import org.securecloudlab.scenario.wording.Amounts;
import org.securecloudlab.scenario.wording.Clock;
import org.securecloudlab.scenario.wording.Wording;

/** The tables of a report as worded cells, the same for a terminal and for a page. */
final class ReportRows {
    private final RunReport report;
    private final Wording wording;

    ReportRows(RunReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    List<String> header(String... keys) {
        return Stream.of(keys).map(key -> wording.text("column." + key)).toList();
    }

    List<List<String>> refusals() {
        return report.refusals().stream()
                .map(refusal -> List.of(
                        refusal.reason(),
                        Amounts.plain(refusal.total()),
                        Amounts.plain(refusal.perReplication()),
                        Amounts.plain(refusal.replications())))
                .toList();
    }

    /** Of replication 0. */
    List<List<String>> refusalPatterns() {
        return report.refusalPatterns().stream()
                .map(pattern -> List.of(
                        pattern.reason(),
                        pattern.flavor(),
                        pattern.projectId(),
                        Clock.of(pattern.from()) + " – " + Clock.of(pattern.until()),
                        Amounts.plain(pattern.instances())))
                .toList();
    }

    List<List<String>> figures() {
        return report.figures().stream().map(this::figure).toList();
    }

    private List<String> figure(FigureResult figure) {
        MeanEstimate estimate = figure.estimate();
        Amounts amounts = Amounts.of(figure.unit(), estimate.largest(), wording);
        return List.of(
                figure.name(),
                amounts.number(estimate.mean()),
                estimate.hasInterval() ? amounts.number(estimate.low()) + " – " + amounts.number(estimate.high()) : "–",
                amounts.number(estimate.smallest()),
                amounts.number(estimate.largest()),
                amounts.unit());
    }

    List<List<String>> hosts(List<HostAtEnd> hosts) {
        return hosts.stream()
                .map(host -> List.of(
                        host.host(),
                        host.zone().orElse(""),
                        Amounts.plain(host.instances()),
                        used(host.vcpusUsed(), host.vcpuCapacity()),
                        used(host.ramMiBUsed(), host.ramMiBCapacity()),
                        used(host.diskGiBUsed(), host.diskGiBCapacity())))
                .toList();
    }

    private String used(long used, long capacity) {
        return Amounts.one(Counts.share(used, capacity), "ratio", wording);
    }

    List<String> event(TimelineEvent event) {
        String where = event.host().map(host -> host + " ").orElse("");
        return List.of(Clock.of(event.at()), event.kind(), event.subject(), where + event.detail());
    }
}
