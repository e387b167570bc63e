package org.securecloudlab.cloud.validation;

import java.util.Set;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.SecurityGroup;
import org.securecloudlab.cloud.ServerGroup;

/** Server groups and security groups: members, peers and policies that exist. */
final class GroupChecks {
    /** Nova's policies (schemas/server_groups.py, 2.15 and later). */
    private static final Set<String> POLICIES =
            Set.of("affinity", "anti-affinity", "soft-affinity", "soft-anti-affinity");

    private GroupChecks() {}

    static void check(Cloud cloud, Findings findings) {
        Set<String> instances = cloud.instances().stream().map(Instance::id).collect(Collectors.toSet());
        cloud.serverGroups().forEach(group -> serverGroup(group, instances, findings));
        Set<String> groups =
                cloud.securityGroups().stream().map(SecurityGroup::id).collect(Collectors.toSet());
        cloud.securityGroups().forEach(group -> securityGroup(group, groups, findings));
    }

    private static void serverGroup(ServerGroup group, Set<String> instances, Findings findings) {
        String path = "serverGroups[" + group.id() + "]";
        if (!POLICIES.contains(group.policy())) {
            findings.add(
                    path + ".policy",
                    group.policy(),
                    "one of affinity, anti-affinity, soft-affinity, soft-anti-affinity");
        }
        group.maxServerPerHost().ifPresent(max -> findings.atLeast(path + ".maxServerPerHost", 1, max));
        for (String member : group.members()) {
            if (!instances.contains(member)) {
                findings.add(path + ".members", member, "the id of an instance of this cloud");
            }
        }
    }

    private static void securityGroup(SecurityGroup group, Set<String> groups, Findings findings) {
        for (SecurityGroup.Rule rule : group.rules()) {
            rule.remoteGroupId()
                    .filter(id -> !groups.contains(id))
                    .ifPresent(id -> findings.add(
                            "securityGroups[" + group.id() + "].rules[" + rule.id() + "].remoteGroupId",
                            id,
                            "the id of a security group of this cloud"));
        }
    }
}
