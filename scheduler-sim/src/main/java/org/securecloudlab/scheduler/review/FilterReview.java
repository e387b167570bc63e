package org.securecloudlab.scheduler.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.securecloudlab.cloud.Cloud;

/**
 * The review of a cloud's filter configuration.
 *
 * @param cloud its name
 * @param filters those that are on, in configured order, with what is known of them
 * @param findings the worst first
 */
public record FilterReview(String cloud, List<FilterNote> filters, List<Finding> findings) {
    public FilterReview {
        filters = List.copyOf(filters);
        findings = List.copyOf(findings);
    }

    /**
     * Reviews a cloud.
     *
     * @throws IllegalArgumentException for settings that nova's scheduler cannot read
     */
    public static FilterReview of(Cloud cloud) {
        ReviewedCloud reviewed = new ReviewedCloud(cloud);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(UserInputCheck.findings(reviewed));
        findings.addAll(ConflictCheck.findings(reviewed));
        findings.addAll(UnenforcedCheck.findings(reviewed));
        findings.addAll(DiskCheck.findings(reviewed));
        findings.addAll(new UnplaceableCheck(reviewed).findings());
        findings.addAll(OrderCheck.findings(reviewed));
        findings.sort(Comparator.comparing(Finding::severity));
        return new FilterReview(
                cloud.name(),
                reviewed.filters().stream().map(FilterCatalogue::of).toList(),
                findings);
    }

    /** Whether nothing but notes was found. */
    public boolean isClean() {
        return findings.stream().allMatch(finding -> finding.severity() == Finding.Severity.NOTE);
    }
}
