package org.securecloudlab.scheduler.lint;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.Guide;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.Severity;

/**
 * Needs a cloud: what placement may promise of each host's disk, whatever the file says; an aggregate or the API can have
 * set the ratio (guide S6).
 */
public final class PromisedDiskRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "CLOUD-DISK-PROMISED",
            Severity.MEDIUM,
            Area.SCHEDULING,
            "guide S6",
            Guide.SCHEDULING,
            "Placement promises more disk than these hosts have; on thin storage the disk is full"
                    + " before the books are.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        boolean unbounded = configuration.nova().filter(Quotas::areOff).isPresent();
        return configuration.cloud().stream()
                .flatMap(cloud -> finding(cloud).stream())
                .map(finding -> unbounded ? finding.severity(Severity.HIGH) : finding)
                .toList();
    }

    private static Optional<Finding> finding(Cloud cloud) {
        List<Host> promised = cloud.hosts().stream()
                .filter(host -> host.inventory(Host.DISK_GB).allocationRatio() > 1)
                .toList();
        if (promised.isEmpty()) {
            return Optional.empty();
        }
        Host worst = promised.stream()
                .max(Comparator.comparingDouble(
                        host -> host.inventory(Host.DISK_GB).allocationRatio()))
                .orElseThrow();
        String found = promised.size() + " of " + cloud.hosts().size() + " hosts";
        return Optional.of(INFO.on(cloud, "hosts", Host.DISK_GB, found)
                .note("the highest ratio is " + worst.inventory(Host.DISK_GB).allocationRatio() + ", on " + worst.key())
                .fix(Fix.words("allocation_ratio 1.0 for DISK_GB, or quotas that were tested against the real disk")));
    }
}
