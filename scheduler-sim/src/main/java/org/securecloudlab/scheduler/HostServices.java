package org.securecloudlab.scheduler;

import java.util.Arrays;
import java.util.List;

/** The nova-compute services of a cloud: each stands for the nodes that carry its host's name. */
final class HostServices {
    private final HostTable hosts;

    HostServices(HostTable hosts) {
        this.hosts = hosts;
    }

    /**
     * The nodes of a service host, in the cloud's order.
     *
     * @throws IllegalArgumentException when there is none
     */
    List<HostState> nodesOf(String serviceHost) {
        int[] found = hosts.named(serviceHost);
        if (found.length == 0) {
            throw new IllegalArgumentException("unknown host [" + serviceHost + "]");
        }
        return Arrays.stream(found).mapToObj(hosts::get).toList();
    }

    void setEnabled(String serviceHost, boolean enabled) {
        nodesOf(serviceHost).forEach(host -> host.service(host.service().withEnabled(enabled)));
    }

    void setUp(String serviceHost, boolean up) {
        nodesOf(serviceHost).forEach(host -> host.service(host.service().withUp(up)));
    }
}
