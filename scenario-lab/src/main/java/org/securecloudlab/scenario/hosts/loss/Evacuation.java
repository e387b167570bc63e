package org.securecloudlab.scenario.hosts.loss;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.scenario.hosts.HostKeys;
import org.securecloudlab.scenario.hosts.HostStop;
import org.securecloudlab.scenario.hosts.HostStops;
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;

/** Loses the hosts of a domain and looks for new ones for their instances. */
final class Evacuation {
    /** Instances whose reasons are worked out; the rest of a large loss would say the same. */
    private static final int EXPLAINED = 20;
    /** So many hosts can be left out by name; more are told apart sooner when they are down. */
    private static final int NAMED = 100;

    private final NovaScheduler scheduler;
    private final FailureDomain domain;
    private final Set<String> lost;
    private final Set<Mover.RequestClass> hopeless = new HashSet<>();
    private final List<Mover> moved = new ArrayList<>();
    private final List<Mover> leftOut = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();

    Evacuation(NovaScheduler scheduler, FailureDomain domain) {
        this.scheduler = scheduler;
        this.domain = domain;
        this.lost = Set.copyOf(domain.hosts());
        if (domain.hosts().size() > NAMED) {
            domain.hosts().forEach(host -> scheduler.setUp(host, false));
        }
    }

    NovaScheduler scheduler() {
        return scheduler;
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
        if (scheduler.schedule(request(mover)) instanceof Decision.Placed placed) {
            touched.addAll(placed.hosts());
            scheduler.built(mover.instance().id());
            return true;
        }
        requestClass.ifPresent(hopeless::add);
        return false;
    }

    /** Whether one of the hosts {@code prefix-1}, {@code prefix-2}, … holds nothing. */
    boolean hasEmpty(String prefix, int hosts) {
        return IntStream.rangeClosed(1, hosts)
                .anyMatch(number -> scheduler.instancesOn(prefix + "-" + number).isEmpty());
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
        Map<Mover.RequestClass, List<HostStop>> known = new HashMap<>();
        for (Mover mover : leftOut) {
            Instance instance = mover.instance();
            stuck.add(new StuckInstance(
                    instance.id(),
                    instance.name(),
                    mover.request().projectId(),
                    mover.request().flavor().name(),
                    instance.host().orElse(""),
                    stuck.size() < EXPLAINED ? stops(mover, known) : List.of()));
        }
        return stuck;
    }

    /** Nothing moves any more, so that what keeps one request of a class keeps every other one. */
    private List<HostStop> stops(Mover mover, Map<Mover.RequestClass, List<HostStop>> known) {
        return mover.requestClass()
                .map(requestClass -> known.computeIfAbsent(requestClass, any -> stops(mover)))
                .orElseGet(() -> stops(mover));
    }

    private List<HostStop> stops(Mover mover) {
        return HostStops.of(scheduler.explain(request(mover)).stream()
                .filter(refusal -> !lost.contains(HostKeys.serviceHost(refusal.host())))
                .toList());
    }

    /** Brings the instances of a few hosts back to them; false when the scheduler does not let one return. */
    boolean undo() {
        if (domain.hosts().size() > NAMED) {
            return false;
        }
        moved.forEach(mover -> scheduler.release(mover.instance().id()));
        return Stream.concat(moved.stream(), leftOut.stream()).allMatch(this::returns);
    }

    private boolean returns(Mover mover) {
        RequestSpec.Destination home =
                RequestSpec.Destination.host(mover.instance().host().orElseThrow());
        Decision decision = scheduler.schedule(mover.request().to(home));
        scheduler.built(mover.instance().id());
        if (decision instanceof Decision.Placed placed) {
            touched.addAll(placed.hosts());
            return true;
        }
        return false;
    }

    /** Keys of the hosts that took or gave an instance. */
    Set<String> touched() {
        return touched;
    }
}
