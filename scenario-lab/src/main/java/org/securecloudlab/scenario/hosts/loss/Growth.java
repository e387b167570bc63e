package org.securecloudlab.scenario.hosts.loss;

import java.util.ArrayList;
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
    private static final int MOST = 500;

    private final FailureDomain domain;
    private final List<Mover> movers;
    private final int most;
    private final Set<RequestClass> hopelessClasses = new HashSet<>();
    private final Set<Mover> hopeless = new HashSet<>();
    private final List<Remedy> remedies = new ArrayList<>();
    private Cloud grown;

    Growth(Cloud cloud, FailureDomain domain, List<Mover> movers, int stuck) {
        this.grown = cloud;
        this.domain = domain;
        this.movers = movers;
        this.most = Math.min(MOST, stuck);
    }

    List<Remedy> remedies() {
        return remedies;
    }

    /** No kind of host takes instances of this class. */
    void giveUp(RequestClass requestClass) {
        hopelessClasses.add(requestClass);
    }

    boolean isGivenUp(Mover mover) {
        return hopelessClasses.contains(mover.plainClass()) || hopeless.contains(mover);
    }

    /**
     * Adds the fewest hosts of a kind that find room for everything but the classes that are still open. Each new host that helps takes at least one
     * instance; whom as many hosts do not help, such as a member of a group that is bound to a full host, is given up.
     */
    void add(HostKind kind, Set<RequestClass> open) {
        String prefix = "new-" + (char) ('a' + remedies.size());
        Evacuation generous = with(kind, prefix, most);
        generous.run(judged(open));
        hopeless.addAll(generous.leftOut());
        List<Mover> judged = judged(open);
        int tooFew = -1;
        int enough = most;
        while (enough - tooFew > 1) {
            // Few hosts are likely to do, and trying few is quick.
            int next = tooFew < 0 ? 0 : Math.min((enough + tooFew) / 2, Math.max(1, tooFew * 2));
            if (with(kind, prefix, next).moves(judged)) {
                enough = next;
            } else {
                tooFew = next;
            }
        }
        if (enough > 0) {
            remedies.add(new Remedy(kind.host().name(), kind.zone().orElse(""), enough));
            grown = HostKinds.added(grown, kind, prefix, enough);
        }
    }

    private List<Mover> judged(Set<RequestClass> open) {
        return movers.stream()
                .filter(mover -> !open.contains(mover.plainClass()) && !isGivenUp(mover))
                .toList();
    }

    private Evacuation with(HostKind kind, String prefix, int hosts) {
        Cloud cloud = HostKinds.added(grown, kind, prefix, hosts);
        NovaScheduler scheduler = NovaScheduler.of(cloud);
        scheduler.configure(
                "scheduler.max_placement_results",
                Integer.toString(cloud.hosts().size()));
        return new Evacuation(scheduler, domain);
    }
}
