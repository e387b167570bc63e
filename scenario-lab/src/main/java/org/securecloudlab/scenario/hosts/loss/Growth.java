package org.securecloudlab.scenario.hosts.loss;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.scenario.hosts.HostKinds;
import org.securecloudlab.scenario.hosts.HostKinds.HostKind;
import org.securecloudlab.scenario.hosts.loss.Mover.RequestClass;
import org.securecloudlab.scheduler.NovaScheduler;

/**
 * A cloud to which hosts are added, one kind after the other, until a loss can be borne. {@code max_placement_results} is raised to all hosts here:
 * the order in which placement names candidates is nobody's choice, and new hosts may come first.
 */
final class Growth {
    private final FailureDomain domain;
    private final List<Mover> movers;
    private final Set<RequestClass> hopelessClasses = new HashSet<>();
    private final Set<Mover> hopeless = new HashSet<>();
    private final List<Remedy> remedies = new ArrayList<>();
    private Cloud grown;

    Growth(Cloud cloud, FailureDomain domain, List<Mover> movers) {
        this.grown = cloud;
        this.domain = domain;
        this.movers = movers;
    }

    List<Remedy> remedies() {
        return remedies;
    }

    /** Whom no number of hosts helps. */
    Set<Mover> hopeless() {
        return Collections.unmodifiableSet(hopeless);
    }

    /** No kind of host takes instances of this class. */
    void giveUp(RequestClass requestClass) {
        hopelessClasses.add(requestClass);
    }

    boolean isGivenUp(Mover mover) {
        return hopelessClasses.contains(mover.plainClass()) || hopeless.contains(mover);
    }

    /**
     * Adds the fewest hosts of a kind that find room for everything but the classes that are still open. Whom no number of them helps, such as a
     * member of a group that is bound to a full host, is given up.
     *
     * @param wanting stuck instances that a host of this kind takes
     */
    void add(HostKind kind, Set<RequestClass> open, List<Mover> wanting) {
        String prefix = "new-" + (char) ('a' + remedies.size());
        int perHost = HostKinds.takenBy(
                grown, kind, wanting.stream().map(Mover::plainRequest).toList());
        int start = (wanting.size() + perHost - 1) / Math.max(1, perHost);
        int enough = enough(kind, prefix, start, open);
        List<Mover> judged = judged(open);
        int tooFew = -1;
        int step = 1;
        while (enough - tooFew > 1) {
            // Most often hardly fewer do than were tried first; then halves.
            int next = tooFew < 0 ? Math.max(0, enough - step) : (enough + tooFew) / 2;
            step *= 2;
            if (with(kind, prefix, next).moves(judged)) {
                enough = next;
            } else {
                tooFew = next;
            }
        }
        if (enough > 0) {
            remedies.add(Remedy.of(kind, enough));
            grown = HostKinds.added(grown, kind, prefix, enough);
        }
    }

    /** So many that everybody has a host, or that one of them stays empty: whom they do not take then, more of them would not take either. */
    private int enough(HostKind kind, String prefix, int start, Set<RequestClass> open) {
        int hosts = Math.max(1, start);
        while (true) {
            Evacuation generous = with(kind, prefix, hosts);
            generous.run(judged(open));
            if (generous.leftOut().isEmpty() || generous.hasEmpty(prefix, hosts)) {
                hopeless.addAll(generous.leftOut());
                return hosts;
            }
            hosts = Math.max(hosts + 1, hosts * 5 / 4);
        }
    }

    private List<Mover> judged(Set<RequestClass> open) {
        return movers.stream()
                .filter(mover -> !open.contains(mover.plainClass()) && !isGivenUp(mover))
                .toList();
    }

    private Evacuation with(HostKind kind, String prefix, int hosts) {
        return on(HostKinds.added(grown, kind, prefix, hosts), domain);
    }

    /** A loss on a cloud of which placement offers every host. */
    static Evacuation on(Cloud cloud, FailureDomain domain) {
        NovaScheduler scheduler = NovaScheduler.of(cloud);
        scheduler.configure(
                "scheduler.max_placement_results",
                Integer.toString(cloud.hosts().size()));
        return new Evacuation(scheduler, domain);
    }
}
