package org.securecloudlab.scenario.hosts.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.scenario.hosts.CloudVariant;
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.HostLoad;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;
import org.securecloudlab.scheduler.explain.Refusal;

/** Fills single hosts with like instances until nova's scheduler refuses. Without server groups, no host knows of another. */
final class HostFilling {
    /** Counting one host's instances stops here: more than any hypervisor runs. */
    static final int MOST = 10_000;

    private final Cloud cloud;
    private final Map<String, List<Instance>> instances = new HashMap<>();
    private final FitQuestion question;
    private final Map<Key, Filled> known = new HashMap<>();

    /** Hosts of one key take as many. */
    private record Key(HostClass host, Flavor flavor) {}

    /**
     * A full host.
     *
     * @param count how many instances it took
     * @param stop why it takes no more; empty when counting was given up
     */
    record Filled(int count, Optional<Refusal> stop) {}

    HostFilling(Cloud cloud, FitQuestion question) {
        this.cloud = cloud;
        this.question = question;
        for (Instance instance : cloud.instances()) {
            instance.host().ifPresent(name -> instances
                    .computeIfAbsent(name, any -> new ArrayList<>())
                    .add(instance));
        }
    }

    Filled fill(Host host, HostLoad load, Flavor flavor) {
        return known.computeIfAbsent(new Key(HostClass.of(host, load, cloud), flavor), key -> count(host, flavor));
    }

    private Filled count(Host host, Flavor flavor) {
        List<Instance> there = instances.getOrDefault(host.name(), List.of()).stream()
                .filter(instance -> instance.node()
                        .filter(node -> !node.equals(host.node()))
                        .isEmpty())
                .toList();
        Cloud alone = CloudVariant.only(cloud, host, there);
        NovaScheduler scheduler = NovaScheduler.of(alone);
        for (int count = 0; count < MOST; count++) {
            RequestSpec request = question.request("fit-" + count, flavor);
            if (!(scheduler.schedule(request) instanceof Decision.Placed)) {
                return new Filled(count, scheduler.explain(request).stream().findFirst());
            }
            scheduler.built(request.instanceIds().get(0));
        }
        return new Filled(MOST, Optional.empty());
    }
}
