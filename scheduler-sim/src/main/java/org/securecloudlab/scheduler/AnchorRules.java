package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.explain.Change;
import org.securecloudlab.scheduler.explain.Reason;
import org.securecloudlab.scheduler.explain.Why;
import org.securecloudlab.scheduler.resource.ResourceRequest;

/**
 * Which hosts may be asked for candidates at all, whatever room they have: their service, their zone, and what nova's request pre-filters want of their
 * traits and aggregates (nova/scheduler/request_filter.py). Placement calls the root of a candidate's providers its anchor.
 */
final class AnchorRules {
    private final CapacityPlacement placement;
    private final SortedSet<String> hostTraits;
    private final Optional<String> zone;
    private final List<Prefilters.Prefilter> prefilters;

    AnchorRules(CapacityPlacement placement, RequestContext request, ResourceRequest asked) {
        this.placement = placement;
        this.hostTraits = HostTraits.of(request);
        this.prefilters = Prefilters.of(request, asked.allRequired(), this::hasAggregate);
        boolean asksZones = request.option(CoreOptions.PLACEMENT_ZONES)
                || request.option(NovaRelease.OPTION).isFrom(NovaRelease.BOBCAT);
        this.zone = asksZones ? request.spec().availabilityZone().filter(this::isAggregateZone) : Optional.empty();
    }

    private boolean hasAggregate(String project) {
        return placement.aggregates().stream().anyMatch(aggregate -> Prefilters.isOf(aggregate, project));
    }

    /** A zone that no aggregate makes, such as the default zone, restricts nothing; one without hosts has none (request_filter.py). */
    private boolean isAggregateZone(String name) {
        return isInZone(placement.aggregates(), name);
    }

    private static boolean isInZone(List<HostAggregate> aggregates, String name) {
        for (HostAggregate aggregate : aggregates) {
            if (name.equals(aggregate.metadata().get(HostAggregate.AVAILABILITY_ZONE))) {
                return true;
            }
        }
        return false;
    }

    /** Traits that pre-filters want of the host itself. */
    SortedSet<String> hostTraits() {
        return hostTraits;
    }

    /** Whether a host may be offered, its traits aside. */
    boolean admits(HostState host) {
        return !host.service().disabled()
                && (zone.isEmpty() || isInZone(host.aggregates(), zone.get()))
                && prefilters.stream().allMatch(filter -> filter.admits().test(host.aggregates()));
    }

    /** Whether a host may be the anchor of candidates: its service is on, and it has the traits that pre-filters want. */
    boolean isAnchor(HostState host) {
        return !host.service().disabled() && placement.traits(host.index()).containsAll(hostTraits);
    }

    /** Whether a provider in these aggregates is in all that are asked for ({@code member_of}). */
    boolean isMember(List<HostAggregate> aggregates) {
        return (zone.isEmpty() || isInZone(aggregates, zone.get()))
                && prefilters.stream()
                        .filter(Prefilters.Prefilter::isMembership)
                        .allMatch(filter -> filter.admits().test(aggregates));
    }

    /** Whether a provider in these aggregates is in none that is forbidden. */
    boolean isFree(List<HostAggregate> aggregates) {
        return prefilters.stream().filter(filter -> !filter.isMembership()).allMatch(filter -> filter.admits()
                .test(aggregates));
    }

    /** What keeps a host from the candidates beside resources and traits. */
    List<Change> obstacles(HostState host) {
        List<Change> obstacles = new ArrayList<>();
        if (host.service().disabled()) {
            obstacles.add(Change.Plain.SERVICE_ON);
        }
        if (zone.isPresent() && !isInZone(host.aggregates(), zone.get())) {
            obstacles.add(Change.Plain.NO_ZONE);
        }
        prefilters.stream()
                .filter(filter -> !filter.admits().test(host.aggregates()))
                .forEach(filter -> obstacles.add(new Change.Off(filter.option())));
        return obstacles;
    }

    /** Why a host is kept from the candidates beside resources and the request's own traits. */
    Optional<Reason> reason(HostState host) {
        if (host.service().disabled()) {
            // nova marks the provider with COMPUTE_STATUS_DISABLED and forbids that trait in every request.
            return Optional.of(new Reason(
                    Sentence.of("scheduler.why.service-on", "an enabled compute service"),
                    Why.disabled(host.service().disabledReason())));
        }
        if (zone.isPresent() && !isInZone(host.aggregates(), zone.get())) {
            return Optional.of(new Reason(Why.zone(zone.get()), zoneOf(host)));
        }
        for (Prefilters.Prefilter filter : prefilters) {
            if (!filter.admits().test(host.aggregates())) {
                return Optional.of(new Reason(
                        filter.asked(),
                        Sentence.of(
                                "scheduler.why.aggregates",
                                "aggregates {0}",
                                host.aggregates().toString())));
            }
        }
        return Optional.empty();
    }

    /** Why a host lacks what pre-filters want of it. */
    Optional<Reason> traitReason(HostState host) {
        return placement.traits(host.index()).containsAll(hostTraits)
                ? Optional.empty()
                : Optional.of(
                        new Reason(Why.traits(hostTraits, List.of()), Why.traitsThere(placement.traits(host.index()))));
    }

    private static Sentence zoneOf(HostState host) {
        return HostAggregate.values(host.aggregates(), HostAggregate.AVAILABILITY_ZONE).stream()
                .findFirst()
                .map(Why::zone)
                .orElseGet(() -> Sentence.of(
                        "scheduler.why.default-zone", "availability zone {0} (no aggregate has one)", "nova"));
    }
}
