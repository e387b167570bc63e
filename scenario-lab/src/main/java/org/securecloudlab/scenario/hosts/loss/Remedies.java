package org.securecloudlab.scenario.hosts.loss;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
     * @param beyondHelp how many no kind of host helps
     */
    record Plan(List<Remedy> remedies, int beyondHelp) {
        /** How many hosts in all. */
        int hosts() {
            return remedies.stream().mapToInt(Remedy::hosts).sum();
        }
    }

    /** A plan for what is stuck when the movers go in the first of these orders; the hosts are enough when they are in one of them. */
    Plan of(FailureDomain domain, List<List<Mover>> orders, List<Mover> stuck) {
        List<HostKind> kinds = HostKinds.of(cloud, aggregatesOf(domain));
        Map<RequestClass, Mover> open = new LinkedHashMap<>();
        stuck.forEach(mover -> open.putIfAbsent(mover.plainClass(), mover));
        Growth growth = new Growth(cloud, domain, orders);
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
        return new Plan(growth.remedies(), growth.givenUp(stuck));
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
