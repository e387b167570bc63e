package org.securecloudlab.scenario.migration;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.scenario.hosts.HostKeys;
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.RequestSpec;
import org.securecloudlab.scheduler.Scheduler;

/** Chooses the host to which a guest is live-migrated, as nova's conductor does: it asks the scheduler, and checks what it says. */
public final class LivePlacement {
    private final Scheduler scheduler;
    private final LiveChecks checks;
    private final Map<String, Host> hosts = new HashMap<>();

    /** Over the hosts of a cloud. */
    public LivePlacement(Scheduler scheduler, Cloud cloud) {
        this.scheduler = scheduler;
        this.checks = new LiveChecks(cloud);
        cloud.hosts().forEach(host -> hosts.putIfAbsent(host.name(), host));
    }

    /** The key of the host, claimed there; empty when none is left. The source has to be disabled. */
    public Optional<String> place(RequestSpec request, String sourceServiceHost) {
        Optional<String> first = ask(request);
        Optional<Host> source = Optional.ofNullable(hosts.get(sourceServiceHost));
        Optional<Host> target = first.map(HostKeys::serviceHost).map(hosts::get);
        if (source.isEmpty() || target.isEmpty() || LiveChecks.fit(source.get(), target.get())) {
            return first;
        }
        scheduler.moveFailed(request.instanceIds().get(0));
        return ask(request.ignoring(checks.unfitFor(source.get())));
    }

    private Optional<String> ask(RequestSpec request) {
        return scheduler.move(request) instanceof Decision.Placed placed
                ? Optional.of(placed.hosts().get(0))
                : Optional.empty();
    }
}
