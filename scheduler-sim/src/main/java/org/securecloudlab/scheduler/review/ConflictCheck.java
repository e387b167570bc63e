package org.securecloudlab.scheduler.review;

import java.util.ArrayList;
import java.util.List;

/** Pairs of filters that can forbid every host together (guide S4, S5). */
final class ConflictCheck {
    private static final List<Pair> CONTRADICTIONS = List.of(
            new Pair("SameHostFilter", "DifferentHostFilter", "same_host and different_host name the same instance"),
            new Pair(
                    "SameHostFilter",
                    "ServerGroupAntiAffinityFilter",
                    "same_host names a member of the request's own anti-affinity group"),
            new Pair(
                    "DifferentHostFilter",
                    "ServerGroupAffinityFilter",
                    "different_host names a member of the request's own affinity group"),
            new Pair(
                    "SimpleCIDRAffinityFilter",
                    "ServerGroupAffinityFilter",
                    "build_near_host_ip names a network in which no host of the request's affinity group is"),
            new Pair(
                    "ServerGroupAffinityFilter",
                    "AvailabilityZoneFilter",
                    "the zone asked for is not the zone of the request's affinity group"));

    private record Pair(String first, String second, String request) {}

    private ConflictCheck() {}

    static List<Finding> findings(ReviewedCloud cloud) {
        List<Finding> findings = new ArrayList<>();
        if (cloud.has("GroupAffinityFilter") && cloud.has("GroupAntiAffinityFilter")) {
            findings.add(new Finding(
                    "conflict",
                    Finding.Severity.ERROR,
                    List.of("GroupAffinityFilter", "GroupAntiAffinityFilter"),
                    "GroupAffinityFilter wants the host of the group, GroupAntiAffinityFilter any other: the second"
                            + " instance of a group that both judge fits nowhere",
                    "Enable one of them; from 2015.1 on use the ServerGroup filters, which look at the group's policy",
                    "S5"));
        }
        for (Pair pair : CONTRADICTIONS) {
            if (cloud.has(pair.first()) && cloud.has(pair.second())) {
                findings.add(new Finding(
                        "contradiction",
                        Finding.Severity.NOTE,
                        List.of(pair.first(), pair.second()),
                        "A request contradicts itself, and fits nowhere, when " + pair.request(),
                        "Nothing to change; the request is at fault",
                        "S4"));
            }
        }
        isolation(cloud, findings);
        return findings;
    }

    private static void isolation(ReviewedCloud cloud, List<Finding> findings) {
        boolean images = isSet(cloud, "filter_scheduler.isolated_images");
        boolean hosts = isSet(cloud, "filter_scheduler.isolated_hosts");
        if (cloud.has("IsolatedHostsFilter") && images && !hosts) {
            findings.add(new Finding(
                    "conflict",
                    Finding.Severity.ERROR,
                    List.of("IsolatedHostsFilter"),
                    "isolated_images is set and isolated_hosts is empty: instances of these images fit nowhere",
                    "Name their hosts in isolated_hosts",
                    "S4"));
        }
    }

    private static boolean isSet(ReviewedCloud cloud, String option) {
        return cloud.option(option).filter(value -> !value.isBlank()).isPresent();
    }
}
