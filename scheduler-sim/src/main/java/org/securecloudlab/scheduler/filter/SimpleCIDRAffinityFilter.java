package org.securecloudlab.scheduler.filter;

import java.util.List;
import java.util.Map;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;

/**
 * With the hint {@code build_near_host_ip}, passes hosts whose address lies in the network that the hint's address and the hint
 * {@code cidr} (default {@code /24}) make together (nova/scheduler/filters/affinity_filter.py). Addresses are read by netaddr, from 30 on by
 * netaddr 1, which takes no short ones.
 */
public final class SimpleCIDRAffinityFilter implements HostFilter {

    @Override
    public boolean oncePerRequest() {
        return true;
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.ESSEX);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        Map<String, List<String>> hints = request.spec().hints();
        List<String> near = hints.getOrDefault("build_near_host_ip", List.of());
        if (Hints.isFalsy(near)) {
            return HostTest.ALL;
        }
        List<String> cidr = hints.getOrDefault("cidr", List.of("/24"));
        boolean mayBeShort = !request.option(NovaRelease.OPTION).isFrom(NovaRelease.DALMATIAN);
        IpNetwork network = network(near, cidr, mayBeShort);
        return HostTest.of(
                host -> network.contains(address(host)),
                Sentence.of("scheduler.why.address-in", "an address in {0}", near.get(0) + cidr.get(0)),
                host -> host.facts()
                        .hostIp()
                        .map(Sentence::plain)
                        .orElseGet(() -> Sentence.of("scheduler.why.no-address", "no address")));
    }

    private static IpNetwork network(List<String> near, List<String> cidr, boolean mayBeShort) {
        if (near.size() != 1 || cidr.size() != 1) {
            throw new IllegalArgumentException("build_near_host_ip and cidr take one value each");
        }
        return IpNetwork.parse(near.get(0) + cidr.get(0), mayBeShort);
    }

    private static IpAddress address(HostState host) {
        return IpAddress.parse(host.facts().hostIp().orElse(""));
    }
}
