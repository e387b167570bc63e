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
 * others too, of equals the most frequent; then for {@link FewestHosts fewer} of these or other kinds. New hosts stand outside the lost domain.
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
     * @param beyondHelp those that no host of any kind helps
     */
    record Plan(List<Remedy> remedies, Set<Mover> beyondHelp) {
        /** How many hosts in all. */
        int hosts() {
            return remedies.stream().mapToInt(Remedy::hosts).sum();
        }

        /** How many hosts of a kind. */
        int like(HostKind kind) {
            return remedies.stream()
                    .filter(remedy -> remedy.like().equals(kind.host().name()))
                    .mapToInt(Remedy::hosts)
                    .sum();
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
        Set<Mover> beyondHelp = Stream.concat(stuck.stream().filter(growth::isGivenUp), growth.hopeless().stream())
                .collect(Collectors.toSet());
        return new Plan(growth.remedies(), beyondHelp);
    }

    /** The plan with the fewest hosts that do in one of these orders, for all but those beyond help. */
    Plan fewest(FailureDomain domain, Plan plan, List<List<Mover>> orders) {
        if (plan.remedies().isEmpty()) {
            return plan;
        }
        List<HostKind> kinds = HostKinds.of(cloud, aggregatesOf(domain));
        List<List<Mover>> helped = orders.stream()
                .map(order -> order.stream()
                        .filter(mover -> !plan.beyondHelp().contains(mover))
                        .toList())
                .toList();
        int[] enough = kinds.stream().mapToInt(plan::like).toArray();
        int[] fewest = new FewestHosts(cloud, domain, kinds, helped).from(enough);
        List<Remedy> remedies = new ArrayList<>();
        for (int kind = 0; kind < fewest.length; kind++) {
            if (fewest[kind] > 0) {
                remedies.add(Remedy.of(kinds.get(kind), fewest[kind]));
            }
        }
        return new Plan(remedies, plan.beyondHelp());
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
