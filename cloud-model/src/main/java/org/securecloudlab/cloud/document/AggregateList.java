package org.securecloudlab.cloud.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Sorted;

/**
 * Aggregates: the hosts that they list, those that match their {@code hostPatterns}, and those that name them. A zone that hosts
 * name and no aggregate makes becomes an aggregate of that name, as nova has it.
 */
final class AggregateList {
    static final Set<String> KEYS = Set.of("hostPatterns");

    private final DocumentProblems problems;
    private final HostList hosts;
    private final List<Aggregate> aggregates = new ArrayList<>();

    private AggregateList(DocumentProblems problems, HostList hosts) {
        this.problems = problems;
        this.hosts = hosts;
    }

    static List<Aggregate> read(
            List<Counted.Entry> entries, HostList hosts, RecordReader records, DocumentProblems problems) {
        AggregateList list = new AggregateList(problems, hosts);
        entries.forEach(entry -> list.add(entry, records));
        list.joinNamed();
        list.joinZones();
        return list.aggregates;
    }

    private void add(Counted.Entry entry, RecordReader records) {
        Extras extras = Extras.split(entry.node(), KEYS);
        Optional<Aggregate> aggregate = records.read(Aggregate.class, extras.record(), entry.place(), KEYS);
        Place place = entry.place().key("hostPatterns");
        List<String> matching = Glob.names(extras.get("hostPatterns"), place, hosts.names(), problems);
        aggregate.ifPresent(a -> {
            problems.origin("aggregates[" + a.name() + "]", entry.place());
            aggregates.add(with(a, matching));
        });
    }

    private void joinNamed() {
        hosts.byAggregate().forEach((name, members) -> {
            if (!joined(members, a -> a.name().equals(name))) {
                List<String> existing = aggregates.stream().map(Aggregate::name).toList();
                problems.error(
                        hosts.aggregatePlace(name),
                        "the aggregate " + name,
                        "an aggregate of this document",
                        Nearest.hint(name, existing));
            }
        });
    }

    private void joinZones() {
        hosts.byZone().forEach((zone, members) -> {
            if (!joined(members, a -> a.availabilityZone().equals(Optional.of(zone)))) {
                aggregates.add(new Aggregate(
                        zone, Optional.empty(), zone, Optional.of(zone), List.copyOf(members), Sorted.emptyMap()));
            }
        });
    }

    private boolean joined(Collection<String> members, Predicate<Aggregate> isWanted) {
        for (int i = 0; i < aggregates.size(); i++) {
            if (isWanted.test(aggregates.get(i))) {
                aggregates.set(i, with(aggregates.get(i), members));
                return true;
            }
        }
        return false;
    }

    private static Aggregate with(Aggregate a, Collection<String> more) {
        if (more.isEmpty()) {
            return a;
        }
        Set<String> all = new LinkedHashSet<>(a.hosts());
        all.addAll(more);
        return new Aggregate(a.id(), a.uuid(), a.name(), a.availabilityZone(), List.copyOf(all), a.metadata());
    }

    /** The zone of every host that is in one. */
    static Map<String, String> zones(List<Aggregate> aggregates) {
        Map<String, String> zones = new LinkedHashMap<>();
        for (Aggregate aggregate : aggregates) {
            aggregate.availabilityZone().ifPresent(zone -> aggregate.hosts().forEach(host -> zones.put(host, zone)));
        }
        return zones;
    }
}
