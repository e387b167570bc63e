package org.securecloudlab.scenario.hosts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.explain.Refusal;
import org.securecloudlab.scheduler.explain.Why;

/** Counts refusals of hosts by rule and by the resource that is short. */
public final class HostStops {
    private static final String PLACEMENT = "placement";

    /** What is asked where nova fails a request, whatever the host. */
    private static final Set<String> WHOLE_REQUEST = Set.of("scheduler.why.accepted", "scheduler.why.judged");

    private final Map<List<String>, HostStop> stops = new LinkedHashMap<>();

    /** Counts the refusals of one request. */
    public static List<HostStop> of(List<Refusal> refusals) {
        HostStops stops = new HostStops();
        refusals.forEach(refusal -> stops.add(refusal, 1));
        return stops.mostFirst();
    }

    /** Counts what others counted. */
    public void addAll(HostStops others) {
        others.stops.forEach((key, stop) -> stops.merge(key, stop, HostStops::together));
    }

    /** Counts a refusal that stands for so many hosts. */
    public void add(Refusal refusal, long hosts) {
        String resource = resource(refusal).orElse("");
        // What placement lacks beside room differs: traits, zone, an enabled service.
        String kind = resource.isEmpty() && refusal.rule().equals(PLACEMENT)
                ? refusal.asked().text()
                : resource;
        stops.merge(
                List.of(refusal.rule(), kind),
                new HostStop(refusal.rule(), resource, hosts, refusal.host(), refusal.asked(), refusal.found()),
                HostStops::together);
    }

    private static HostStop together(HostStop a, HostStop b) {
        return new HostStop(a.rule(), a.resource(), a.hosts() + b.hosts(), a.example(), a.asked(), a.found());
    }

    /** The resource class of which a host has too little left. */
    public static Optional<String> resource(Refusal refusal) {
        return refusal.rule().equals(PLACEMENT) ? Why.resourceClass(refusal.asked()) : Optional.empty();
    }

    /** The rule in short: the scarce resource, what placement was asked for in vain, the filter, or why nova fails the request. */
    public static Sentence name(HostStop stop) {
        if (!stop.resource().isEmpty()) {
            return Sentence.plain(stop.resource());
        }
        if (WHOLE_REQUEST.contains(stop.asked().key())) {
            return Sentence.of("hosts.stop.fails", "{0} fails ({1})", stop.rule(), stop.found());
        }
        return stop.rule().equals(PLACEMENT) ? stop.asked() : Sentence.plain(stop.rule());
    }

    /** The most frequent first; equal ones in the order in which they came. */
    public List<HostStop> mostFirst() {
        return stops.values().stream()
                .sorted(Comparator.comparingLong(HostStop::hosts).reversed())
                .toList();
    }
}
