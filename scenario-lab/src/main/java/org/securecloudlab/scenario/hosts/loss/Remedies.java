package org.securecloudlab.scenario.hosts.loss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.scenario.hosts.HostKinds;
import org.securecloudlab.scenario.hosts.HostKinds.HostKind;
import org.securecloudlab.scenario.hosts.loss.Mover.RequestClass;

/**
 * Looks for hosts to add so that what is stuck finds room: kind by kind, of those that take the first stuck instance the one that takes most
 * others too, of equals the most frequent, and the fewest of it that leave none of those stuck that it can take. New hosts stand outside the lost domain.
 */
final class Remedies {
    private final Cloud cloud;
    private final Map<HostKind, Map<RequestClass, Boolean>> takes = new HashMap<>();

    Remedies(Cloud cloud) {
        this.cloud = cloud;
    }

    /**
     * Hosts to add.
     *
     * @param remedies they suffice together
     * @param beyondHelp how many of the stuck ones no kind of host takes
     */
    record Plan(List<Remedy> remedies, int beyondHelp) {
        /** How many hosts in all. */
        int hosts() {
            return remedies.stream().mapToInt(Remedy::hosts).sum();
        }
    }

    /** A plan for what is stuck when the movers go in this order. */
    Plan of(FailureDomain domain, List<Mover> movers, List<Mover> stuck) {
        List<HostKind> kinds = HostKinds.of(cloud, aggregatesOf(domain));
        Map<RequestClass, Mover> open = new LinkedHashMap<>();
        stuck.forEach(mover -> open.putIfAbsent(mover.plainClass(), mover));
        Growth growth = new Growth(cloud, domain, movers);
        while (!open.isEmpty()) {
            Mover first = open.values().iterator().next();
            Optional<HostKind> helping = kinds.stream()
                    .filter(kind -> takes(kind, first))
                    .sorted(Comparator.comparingLong((HostKind kind) -> open.values().stream()
                                    .filter(mover -> takes(kind, mover))
                                    .count())
                            .reversed())
                    .findFirst();
            if (helping.isEmpty()) {
                growth.giveUp(first.plainClass());
                open.remove(first.plainClass());
            } else {
                Map<RequestClass, Mover> helped = new LinkedHashMap<>(open);
                open.values().removeIf(mover -> takes(helping.get(), mover));
                helped.keySet().removeAll(open.keySet());
                List<Mover> wanting = stuck.stream()
                        .filter(mover -> helped.containsKey(mover.plainClass()))
                        .toList();
                growth.add(helping.get(), open.keySet(), wanting);
            }
        }
        // With more hosts others may be left out than before, such as a group that is drawn to a host too small for all
        // of it.
        long beyondHelp = Stream.concat(stuck.stream().filter(growth::isGivenUp), growth.hopeless().stream())
                .distinct()
                .count();
        return new Plan(growth.remedies(), (int) beyondHelp);
    }

    /** The plan with so few hosts that one fewer of any kind would not do, in none of these orders. */
    Plan trimmed(FailureDomain domain, Plan plan, List<List<Mover>> orders) {
        if (plan.beyondHelp() > 0) {
            return plan;
        }
        List<Remedy> enough = plan.remedies();
        for (int place = 0; place < enough.size(); place++) {
            List<Remedy> fewer = oneFewer(enough, place);
            if (suffice(domain, fewer, orders)) {
                enough = fewer;
                place = -1; // the others may be too many now
            }
        }
        return new Plan(enough, 0);
    }

    private static List<Remedy> oneFewer(List<Remedy> remedies, int place) {
        List<Remedy> fewer = new ArrayList<>(remedies);
        Remedy one = fewer.remove(place);
        if (one.hosts() > 1) {
            fewer.add(place, new Remedy(one.like(), one.zone(), one.hosts() - 1));
        }
        return fewer;
    }

    private boolean suffice(FailureDomain domain, List<Remedy> remedies, List<List<Mover>> orders) {
        Cloud grown = cloud;
        for (HostKind kind : HostKinds.of(cloud, aggregatesOf(domain))) {
            String model = kind.host().name();
            for (Remedy remedy : remedies) {
                grown = remedy.like().equals(model)
                        ? HostKinds.added(grown, kind, "new-" + model, remedy.hosts())
                        : grown;
            }
        }
        Cloud enlarged = grown;
        return orders.stream().anyMatch(order -> Growth.on(enlarged, domain).moves(order));
    }

    private Set<String> aggregatesOf(FailureDomain domain) {
        return cloud.aggregates().stream()
                .filter(aggregate -> switch (domain.kind()) {
                    case HOST, RACK -> false;
                    case AGGREGATE -> aggregate.name().equals(domain.name());
                    case ZONE ->
                        aggregate
                                .availabilityZone()
                                .filter(domain.name()::equals)
                                .isPresent();
                })
                .map(Aggregate::id)
                .collect(Collectors.toSet());
    }

    /** Whether an empty host of the kind, alone, takes such an instance. */
    private boolean takes(HostKind kind, Mover mover) {
        return takes.computeIfAbsent(kind, any -> new HashMap<>())
                .computeIfAbsent(mover.plainClass(), any -> HostKinds.takes(cloud, kind, mover.plainRequest()));
    }
}
