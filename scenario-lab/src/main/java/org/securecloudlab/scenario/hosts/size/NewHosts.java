package org.securecloudlab.scenario.hosts.size;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.scenario.hosts.CloudVariant;
import org.securecloudlab.scenario.hosts.HostKinds;
import org.securecloudlab.scenario.hosts.HostKinds.HostKind;
import org.securecloudlab.scheduler.RequestSpec;

/** Clouds of new hosts; by its name a host tells its kind. */
final class NewHosts {
    private final SizeQuestion question;
    private final List<HostKind> kinds;
    private final Cloud cloud;
    private final Cloud bare;
    private final Map<KindAndFlavor, Boolean> taken = new HashMap<>();

    private record KindAndFlavor(int kind, Flavor flavor) {}

    NewHosts(Cloud cloud, SizeQuestion question) {
        this.question = question;
        this.cloud = cloud;
        this.kinds = question.kinds().stream()
                .map(kind -> HostKinds.like(cloud, kind.model()))
                .toList();
        this.bare = CloudVariant.withoutHosts(cloud);
    }

    List<HostKind> kinds() {
        return kinds;
    }

    /** So many of each kind and nothing else. */
    Cloud of(int[] counts) {
        Cloud hosts = bare;
        for (int kind = 0; kind < counts.length; kind++) {
            hosts = HostKinds.added(hosts, kinds.get(kind), prefix(kind), counts[kind]);
        }
        return hosts;
    }

    /** Whether a host takes a flavor while it is empty, so that only room can be what it lacks. */
    boolean takes(String host, Flavor flavor) {
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (host.startsWith(prefix(kind) + "-")) {
                return taken.computeIfAbsent(new KindAndFlavor(kind, flavor), this::takes);
            }
        }
        return false;
    }

    private boolean takes(KindAndFlavor one) {
        RequestSpec request = RequestSpec.of("one", one.flavor(), question.image(), question.projectId());
        return HostKinds.takes(cloud, kinds.get(one.kind()), request);
    }

    private static String prefix(int kind) {
        return "host-" + (kind + 1);
    }
}
