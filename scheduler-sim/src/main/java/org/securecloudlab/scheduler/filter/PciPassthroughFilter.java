package org.securecloudlab.scheduler.filter;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.explain.Why;
import org.securecloudlab.scheduler.pci.PciRequest;

/**
 * Passes hosts from whose free PCI devices all of the request's can be taken one after the other; where placement holds devices, in one of the
 * ways that it offers (nova/scheduler/filters/pci_passthrough_filter.py).
 */
public final class PciPassthroughFilter implements HostFilter {

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.HAVANA);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        List<PciRequest> requests = request.pciRequests();
        if (requests.isEmpty()) {
            return HostTest.ALL;
        }
        return HostTest.of(
                host -> request.fitsAnyWay(host, devices -> host.pci().supports(requests, Optional.empty(), devices)),
                Why.names(requests.stream()
                        .map(wanted -> wanted.alias() + ":" + wanted.count())
                        .toList()),
                host -> Sentence.of("scheduler.why.devices", "{0} free devices of all kinds", host.freePciDevices()));
    }
}
