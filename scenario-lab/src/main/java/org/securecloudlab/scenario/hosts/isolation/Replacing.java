package org.securecloudlab.scenario.hosts.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.ServerGroup;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.scenario.hosts.CloudVariant;
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;

/** Places all instances anew on the emptied cloud, packed or spread by project. */
final class Replacing {
    /** Above the sum of all other weighers at their defaults, but for failed builds and cells. */
    private static final String ABOVE_OTHERS = "1000.0";

    private final Policy policy;
    private final NovaScheduler scheduler;
    private final Layout layout = new Layout();

    /** How a project's instances are drawn to each other. */
    enum Policy {
        PACKED("soft-affinity"),
        SPREAD("soft-anti-affinity");

        private final String groupPolicy;

        Policy(String groupPolicy) {
            this.groupPolicy = groupPolicy;
        }

        String option() {
            return "filter_scheduler." + groupPolicy.replace('-', '_') + "_weight_multiplier";
        }
    }

    private Replacing(Cloud cloud, List<Tenant> tenants, Policy policy) {
        this.policy = policy;
        Cloud empty = CloudVariant.emptied(cloud);
        List<ServerGroup> groups = new ArrayList<>(empty.serverGroups());
        for (Tenant tenant : tenants) {
            groups.add(new ServerGroup(
                    tenant.groupId(),
                    tenant.groupId(),
                    policy.groupPolicy,
                    OptionalInt.empty(),
                    List.of(),
                    Optional.of(tenant.projectId()),
                    Optional.empty()));
        }
        this.scheduler = NovaScheduler.of(CloudVariant.of(empty, empty.hosts(), empty.aggregates(), List.of(), groups));
        scheduler.configure(policy.option(), ABOVE_OTHERS);
    }

    static Layout of(Cloud cloud, List<Tenant> tenants, Policy policy, Cancellation cancellation) {
        Replacing replacing = new Replacing(cloud, tenants, policy);
        for (Tenant tenant : tenants) {
            cancellation.throwIfCancelled();
            replacing.place(tenant);
        }
        return replacing.layout;
    }

    private void place(Tenant tenant) {
        List<String> others = policy == Policy.PACKED ? layout.hostsOfOthers(tenant.projectId()) : List.of();
        for (RequestSpec request : tenant.requests()) {
            RequestSpec grouped = request.serverGroupId().isPresent() ? request : request.inGroup(tenant.groupId());
            Optional<String> host = others.isEmpty() ? Optional.empty() : placed(grouped.ignoring(others));
            Optional<String> found = host.isPresent() ? host : placed(grouped);
            found.ifPresentOrElse(key -> layout.put(key, tenant.projectId()), layout::putNowhere);
        }
    }

    private Optional<String> placed(RequestSpec request) {
        if (!(scheduler.schedule(request) instanceof Decision.Placed placed)) {
            return Optional.empty();
        }
        String id = request.instanceIds().get(0);
        scheduler.built(id);
        String key = placed.hosts().get(0);
        int slash = key.indexOf('/');
        return Optional.of(slash < 0 ? key : key.substring(0, slash));
    }
}
