package org.securecloudlab.cloud.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;

/** Aggregates name hosts that exist, and no host is in two zones (nova refuses that, {@code aggregate_add_host}). */
final class ZoneChecks {
    private ZoneChecks() {}

    static void check(Cloud cloud, Findings findings) {
        Set<String> hosts = cloud.hosts().stream().map(Host::name).collect(Collectors.toSet());
        Map<String, String> zones = new HashMap<>();
        for (Aggregate aggregate : cloud.aggregates()) {
            String path = "aggregates[" + aggregate.name() + "]";
            for (String host : aggregate.hosts()) {
                if (!hosts.contains(host)) {
                    findings.add(path + ".hosts", host, "the name of a host of this cloud");
                }
                aggregate.availabilityZone().ifPresent(zone -> {
                    String other = zones.putIfAbsent(host, zone);
                    if (other != null && !other.equals(zone)) {
                        findings.add(
                                path + ".availabilityZone",
                                zone + " for " + host + ", which is in " + other,
                                "every host in one zone only");
                    }
                });
            }
        }
    }
}
