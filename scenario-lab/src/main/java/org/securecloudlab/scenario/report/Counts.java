package org.securecloudlab.scenario.report;

import java.util.Comparator;
import java.util.List;
import org.securecloudlab.scenario.expectation.ExpectationOutcome;
import org.securecloudlab.scenario.expectation.ExpectationOutcome.Verdict;

/** What the summaries of a report count. */
final class Counts {
    private final RunReport report;

    Counts(RunReport report) {
        this.report = report;
    }

    long expectations(Verdict verdict) {
        return report.expectations().stream()
                .map(ExpectationOutcome::verdict)
                .filter(verdict::equals)
                .count();
    }

    long requested() {
        return report.placements().size();
    }

    long placed() {
        return report.placements().stream().filter(p -> p.host().isPresent()).count();
    }

    long hostsDown() {
        return report.hostsAtEnd().stream().filter(host -> !host.up()).count();
    }

    long hostsDisabled() {
        return report.hostsAtEnd().stream().filter(host -> !host.enabled()).count();
    }

    /** The hosts with the largest share of VCPU used; equals keep the cloud's order. */
    List<HostAtEnd> fullest(int limit) {
        return report.hostsAtEnd().stream()
                .sorted(Comparator.comparingDouble(Counts::vcpuShare).reversed())
                .limit(limit)
                .toList();
    }

    static double vcpuShare(HostAtEnd host) {
        return share(host.vcpusUsed(), host.vcpuCapacity());
    }

    /** Used of capacity; 0 of a host that has none. */
    static double share(long used, long capacity) {
        return capacity <= 0 ? 0 : (double) used / capacity;
    }
}
