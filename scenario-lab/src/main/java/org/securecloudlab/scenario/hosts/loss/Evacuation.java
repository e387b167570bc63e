package org.securecloudlab.scenario.hosts.loss;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.scenario.hosts.HostKeys;
import org.securecloudlab.scenario.hosts.HostStops;
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;

/** Loses the hosts of a domain and looks for new ones for their instances. */
final class Evacuation {
    /** Instances whose reasons are worked out; the rest of a large loss would say the same. */
    private static final int EXPLAINED = 20;

    private final NovaScheduler scheduler;
    private final FailureDomain domain;
    private final Set<String> lost;
    private final Set<Mover.RequestClass> hopeless = new HashSet<>();
    private final List<Mover> moved = new ArrayList<>();
    private final List<Mover> leftOut = new ArrayList<>();

    Evacuation(NovaScheduler scheduler, FailureDomain domain) {
        this.scheduler = scheduler;
        this.domain = domain;
        this.lost = Set.copyOf(domain.hosts());
        domain.hosts().forEach(host -> scheduler.setUp(host, false));
    }

    /** Moves all that can be moved, in this order; those that find no host are left out. */
    void run(List<Mover> movers) {
        movers.forEach(mover -> scheduler.release(mover.instance().id()));
        movers.forEach(mover -> (place(mover) ? moved : leftOut).add(mover));
    }

    /** Whether all of them find a host; stops at the first that does not. */
    boolean moves(List<Mover> movers) {
        movers.forEach(mover -> scheduler.release(mover.instance().id()));
        return movers.stream().allMatch(this::place);
    }

    /** The room only shrinks: where one request found none, the next of its class does not either. */
    private boolean place(Mover mover) {
        Optional<Mover.RequestClass> requestClass = mover.requestClass();
        if (requestClass.filter(hopeless::contains).isPresent()) {
            return false;
        }
        if (scheduler.schedule(request(mover)) instanceof Decision.Placed) {
            scheduler.built(mover.instance().id());
            return true;
        }
        requestClass.ifPresent(hopeless::add);
        return false;
    }

    private RequestSpec request(Mover mover) {
        return mover.request().ignoring(domain.hosts());
    }

    List<Mover> leftOut() {
        return leftOut;
    }

    /** Those that were left out, the first of them with reasons. */
    List<StuckInstance> stuck() {
        List<StuckInstance> stuck = new ArrayList<>();
        for (Mover mover : leftOut) {
            Instance instance = mover.instance();
            stuck.add(new StuckInstance(
                    instance.id(),
                    instance.name(),
                    mover.request().projectId(),
                    mover.request().flavor().name(),
                    instance.host().orElse(""),
                    stuck.size() < EXPLAINED
                            ? HostStops.of(scheduler.explain(request(mover)).stream()
                                    .filter(refusal -> !lost.contains(HostKeys.serviceHost(refusal.host())))
                                    .toList())
                            : List.of()));
        }
        return stuck;
    }

    /** Brings the instances of a single host back to it; false when one was left out, or the scheduler does not let one return. */
    boolean undo() {
        if (!leftOut.isEmpty()) {
            return false;
        }
        domain.hosts().forEach(host -> scheduler.setUp(host, true));
        moved.forEach(mover -> scheduler.release(mover.instance().id()));
        return moved.stream().allMatch(this::returns);
    }

    private boolean returns(Mover mover) {
        RequestSpec.Destination home =
                RequestSpec.Destination.host(mover.instance().host().orElseThrow());
        boolean isBack = scheduler.schedule(mover.request().to(home)) instanceof Decision.Placed;
        scheduler.built(mover.instance().id());
        return isBack;
    }
}
