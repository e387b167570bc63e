package org.example.lab;

import org.securecloudlab.scheduler.HostAggregate;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.RequestContext;

/** Keeps new instances off hosts of an aggregate that carries {@code warranty=expired}. A rule of our own; nova has none such. */
public final class WarrantyFilter implements HostFilter {
    @Override
    public HostTest prepare(RequestContext request) {
        return HostTest.of(
                host -> !HostAggregate.values(host.aggregates(), "warranty").contains("expired"),
                "a host with warranty",
                host -> "warranty " + HostAggregate.values(host.aggregates(), "warranty"));
    }
}
