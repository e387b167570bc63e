package org.securecloudlab.scenario.hosts.loss;

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
 * Looks for hosts to add so that what is stuck finds room: kind by kind, the most frequent that takes the first stuck instance, and the fewest of it
 * that leave none of those stuck that it can take. New hosts stand outside the lost domain.
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
    record Plan(List<Remedy> remedies, int beyondHelp) {}

    /** A plan for what is stuck when the movers go in this order. */
    Plan of(FailureDomain domain, List<Mover> movers, List<Mover> stuck) {
        if (domain.hosts().size() >= cloud.hosts().size()) {
            return new Plan(List.of(), stuck.size()); // that would be another cloud
        }
        List<HostKind> kinds = HostKinds.of(cloud, aggregatesOf(domain));
        Map<RequestClass, Mover> open = new LinkedHashMap<>();
        stuck.forEach(mover -> open.putIfAbsent(mover.plainClass(), mover));
        Growth growth = new Growth(cloud, domain, movers, stuck.size());
        while (!open.isEmpty()) {
            Mover first = open.values().iterator().next();
            Optional<HostKind> helping =
                    kinds.stream().filter(kind -> takes(kind, first)).findFirst();
            if (helping.isEmpty()) {
                growth.giveUp(first.plainClass());
                open.remove(first.plainClass());
            } else {
                open.values().removeIf(mover -> takes(helping.get(), mover));
                growth.add(helping.get(), open.keySet());
            }
        }
        return new Plan(growth.remedies(), (int)
                stuck.stream().filter(growth::isGivenUp).count());
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
