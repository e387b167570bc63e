package org.securecloudlab.image.template;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a base image's compliance with a catalogue of hardening rules went over the versions of its template.
 *
 * @param versions in order
 */
public record ComplianceHistory(List<Version> versions) {

    public ComplianceHistory {
        versions = List.copyOf(versions);
    }

    /**
     * One version.
     *
     * @param label as the caller calls it
     * @param rules ids of the rules that its commands carry out, sorted
     * @param gained rules that the version before did not carry out
     * @param lost rules that the version before carried out and this one does not
     */
    public record Version(String label, List<String> rules, List<String> gained, List<String> lost) {}

    /** The next version added. */
    public ComplianceHistory with(String label, TemplateReport report) {
        Set<String> rules = report.findings().stream()
                .flatMap(finding -> finding.rule().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> before = versions.isEmpty()
                ? Set.of()
                : Set.copyOf(versions.get(versions.size() - 1).rules());
        Version version = new Version(
                label,
                List.copyOf(rules),
                rules.stream().filter(rule -> !before.contains(rule)).toList(),
                before.stream().filter(rule -> !rules.contains(rule)).sorted().toList());
        List<Version> all = new java.util.ArrayList<>(versions);
        all.add(version);
        return new ComplianceHistory(all);
    }

    /** A rule that was carried out once is carried out no more at the end. */
    public boolean hasLoss() {
        Set<String> atEnd = versions.isEmpty()
                ? Set.of()
                : Set.copyOf(versions.get(versions.size() - 1).rules());
        return versions.stream().flatMap(version -> version.rules().stream()).anyMatch(rule -> !atEnd.contains(rule));
    }
}
