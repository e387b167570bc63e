package org.securecloudlab.scenario.hosts;

import java.util.List;
import java.util.random.RandomGenerator;
import org.securecloudlab.cloud.Cloud;

/** Random clouds that are small enough to work an answer out a second way. */
final class SmallClouds {
    private SmallClouds() {}

    static Cloud of(RandomGenerator random) {
        return of(random, "");
    }

    /**
     * Two zones and three racks, a small and a large kind of hosts, three projects of which one has hosts to itself, and groups of four policies.
     *
     * @param more what follows the last of the enabled filters in nova.conf
     */
    static Cloud of(RandomGenerator random, String more) {
        StringBuilder yaml = new StringBuilder("name: small\nhosts:\n");
        int hosts = 3 + random.nextInt(4);
        for (int host = 1; host <= hosts; host++) {
            boolean isLarge = random.nextInt(3) == 0;
            yaml.append("""
                      - name: h%d
                        zone: z%d
                        rack: r%d
                        aggregates: [%s]
                        traits: [%s]
                        inventories:
                          VCPU: {total: %d, allocationRatio: 1.0}
                          MEMORY_MB: {total: 8192, allocationRatio: 1.0}
                          DISK_GB: {total: 100, allocationRatio: 1.0}
                    """.formatted(
                            host,
                            1 + host % 2,
                            1 + host % 3,
                            random.nextInt(4) == 0 ? "own" : "all",
                            isLarge ? "CUSTOM_FAST" : "",
                            isLarge ? 8 : 4));
        }
        yaml.append("""
                aggregates: [{name: all}, {name: own, metadata: {filter_tenant_id: p1}}]
                flavors:
                  - {name: one, vcpus: 1, ramMiB: 512, rootGiB: 5}
                  - {name: two, vcpus: 2, ramMiB: 1024, rootGiB: 5}
                  - {name: fat, vcpus: 1, ramMiB: 4096, rootGiB: 5}
                  - {name: fast, vcpus: 1, ramMiB: 512, rootGiB: 5, extraSpecs: {"trait:CUSTOM_FAST": required}}
                projects: [{name: p1}, {name: p2}, {name: p3}]
                serverGroups:
                  - {name: apart, policy: anti-affinity, memberPatterns: "a*"}
                  - {name: two, policy: anti-affinity, maxServerPerHost: 2, memberPatterns: "b*"}
                  - {name: softly, policy: soft-anti-affinity, memberPatterns: "s*"}
                  - {name: together, policy: affinity, memberPatterns: "t*"}
                settings:
                  novaConf: |
                    [filter_scheduler]
                    enabled_filters = ComputeFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,AggregateMultiTenancyIsolation%s
                instances:
                """.formatted(more.replace("\n", "\n    ")));
        String home = "h" + (1 + random.nextInt(hosts));
        int instances = 6 + random.nextInt(4 * hosts);
        for (int number = 0; number < instances; number++) {
            int which = number < 6 ? number : random.nextInt(10);
            boolean isTogether = which == 0;
            yaml.append("  - {name: %s%d, flavor: %s, project: p%d, host: %s%s}\n"
                    .formatted(
                            List.of("t", "a", "a", "b", "b", "s", "i", "i", "i", "i")
                                    .get(which),
                            number,
                            List.of("one", "one", "two", "fat", "fast").get(random.nextInt(5)),
                            1 + random.nextInt(3),
                            isTogether ? home : "h" + (1 + random.nextInt(hosts)),
                            random.nextInt(4) == 0 ? ", pinnedAvailabilityZone: z" + (1 + random.nextInt(2)) : ""));
        }
        return YamlClouds.read(yaml.toString());
    }
}
