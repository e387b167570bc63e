package org.securecloudlab.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.openstack.ImportedCloud;
import org.securecloudlab.cloud.openstack.OpenStackImport;
import org.securecloudlab.cloud.openstack.SyntheticExport;

/**
 * Imports an export of any size once, as a user does: no warm-up. The export is made while it is read, and reading alone is
 * measured first, so that both can be told apart. Arguments: hosts, instances.
 */
public final class ImportMeasurement {
    private static final int BUFFER_BYTES = 1 << 16;

    private ImportMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        int hosts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int instances = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        SyntheticExport export = new SyntheticExport(hosts, instances);

        long start = System.nanoTime();
        long bytes = read(export);
        long afterReading = System.nanoTime();
        System.out.printf(
                "making and reading %,d files, %,d MB: %.1f s%n",
                export.files().size(), bytes / 1_000_000, seconds(start, afterReading));

        Parsed<ImportedCloud> parsed = OpenStackImport.readWithCoverage(export, "large");
        ImportedCloud imported = parsed.value().orElseThrow();
        long afterImport = System.nanoTime();
        Cloud cloud = imported.cloud();
        System.out.printf(
                "import of %,d hosts and %,d instances, making included: %.1f s, %d problems%n",
                cloud.hosts().size(),
                cloud.instances().size(),
                seconds(afterReading, afterImport),
                parsed.problems().size());
        imported.summary();
        System.out.printf("totals: %.1f s%n", seconds(afterImport, System.nanoTime()));
        System.out.printf("peak heap: %,d MiB%n", peakHeapBytes() >> 20);
    }

    private static long read(SyntheticExport export) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        for (String file : export.files()) {
            try (InputStream in = export.open(file)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    bytes += read;
                }
            }
        }
        return bytes;
    }

    private static double seconds(long fromNanos, long toNanos) {
        return Duration.ofNanos(toNanos - fromNanos).toMillis() / 1000.0;
    }

    private static long peakHeapBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }
}
