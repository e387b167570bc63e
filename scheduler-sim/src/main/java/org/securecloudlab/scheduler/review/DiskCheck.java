package org.securecloudlab.scheduler.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Host;

/** Disk that is promised more than once, on storage that grows as it is written (guide S6). */
final class DiskCheck {
    private static final List<String> FILTERS = List.of("DiskFilter", "AggregateDiskFilter");

    private DiskCheck() {}

    static List<Finding> findings(ReviewedCloud cloud) {
        List<String> disk = cloud.filters().stream().filter(FILTERS::contains).toList();
        double ratio = highestRatio(cloud);
        List<Finding> findings = new ArrayList<>();
        if (ratio > 1 && isThin(cloud)) {
            boolean unlimited = cloud.option("quota.instances")
                    .filter(DiskCheck::isUnlimited)
                    .isPresent();
            findings.add(new Finding(
                    "thin-disk",
                    unlimited ? Finding.Severity.ERROR : Finding.Severity.WARNING,
                    disk,
                    "Disk is promised " + String.format(Locale.ROOT, "%.4g", ratio)
                            + " times, and instances' disks grow as they are written: a full disk stops all"
                            + " instances of a host" + (unlimited ? "; projects have no quota" : ""),
                    "Set disk_allocation_ratio to 1.0, or preallocate_images to space, or use quotas that were tested",
                    "S6"));
        } else if (!disk.isEmpty()) {
            findings.add(new Finding(
                    "thin-disk",
                    Finding.Severity.NOTE,
                    disk,
                    String.join(", ", disk) + " lets disks be promised more than once as soon as a ratio is above 1",
                    "Keep disk_allocation_ratio at 1.0, also among the aggregates' metadata",
                    "S6"));
        }
        return findings;
    }

    private static double highestRatio(ReviewedCloud cloud) {
        Stream<Double> hosts = cloud.cloud().hosts().stream()
                .filter(host -> host.inventory(Host.DISK_GB).total() > 0)
                .map(host -> host.inventory(Host.DISK_GB).allocationRatio());
        Stream<Double> option =
                cloud.option("DEFAULT.disk_allocation_ratio").stream().map(DiskCheck::number);
        Stream<Double> aggregates = cloud.cloud().aggregates().stream()
                .flatMap(aggregate -> Stream.ofNullable(aggregate.metadata().get("disk_allocation_ratio")))
                .map(DiskCheck::number)
                .filter(ratio -> cloud.has("AggregateDiskFilter"));
        return Stream.of(hosts, option, aggregates)
                .flatMap(ratios -> ratios)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static boolean isUnlimited(String quota) {
        return quota.strip().equals("-1");
    }

    /** qcow2, libvirt's default, and sparse files and volumes take space as they are written (nova/conf/libvirt.py, images_type). */
    private static boolean isThin(ReviewedCloud cloud) {
        boolean preallocated = cloud.option("DEFAULT.preallocate_images")
                .filter("space"::equals)
                .isPresent();
        String type = cloud.option("libvirt.images_type").orElse("default").toLowerCase(Locale.ROOT);
        boolean thickVolumes = type.equals("lvm")
                && cloud.option("libvirt.sparse_logical_volumes")
                        .filter("true"::equalsIgnoreCase)
                        .isEmpty();
        return !preallocated && !thickVolumes;
    }
}
