package org.securecloudlab.scenario.hosts;

import java.util.List;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.document.CloudReader;

/** Small clouds, written as a user writes them. */
public final class YamlClouds {
    private YamlClouds() {}

    public static Cloud read(String yaml) {
        var parsed = CloudReader.read(yaml, "test.yaml");
        return parsed.value().orElseThrow(() -> new IllegalArgumentException(text(parsed.problems())));
    }

    private static String text(List<Problem> problems) {
        return String.join("\n", problems.stream().map(Problem::oneLine).toList());
    }

    /** Hosts of 8 VCPU, 16 GiB and 100 GiB: h1, h2, … in zone z1; three flavors. */
    public static String plain(int hosts) {
        return """
                name: plain
                hosts:
                  - name: h{0}
                    count: %d
                    zone: z1
                    inventories:
                      VCPU: {total: 8, reserved: 0, allocationRatio: 1.0}
                      MEMORY_MB: {total: 16384, reserved: 0, allocationRatio: 1.0}
                      DISK_GB: {total: 100, reserved: 0, allocationRatio: 1.0}
                flavors:
                  - {name: one, vcpus: 1, ramMiB: 1024, rootGiB: 5}
                  - {name: six, vcpus: 6, ramMiB: 1024, rootGiB: 5}
                  - {name: fat, vcpus: 1, ramMiB: 12288, rootGiB: 5}
                projects: [{name: p1}, {name: p2}]
                """.formatted(hosts);
    }
}
