package org.securecloudlab.scenario.hosts.fit;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scheduler.HostLoad;

/** Free PCPU of a host: how many instances of one dedicated CPU, and nothing else, it takes. */
final class FreePcpus {
    private static final Flavor ONE =
            new Flavor("", "", 1, 0, 0, 0, 0, 1.0, true, Sorted.map(java.util.Map.of("hw:cpu_policy", "dedicated")));

    private final HostFilling filling;

    FreePcpus(Cloud cloud) {
        this.filling = new HostFilling(cloud, new FitQuestion(List.of(ONE), Optional.empty(), "", Optional.empty()));
    }

    long on(Host host, HostLoad load) {
        return host.inventory(Host.PCPU).total() == 0
                ? 0
                : filling.fill(host, load, ONE).count();
    }
}
