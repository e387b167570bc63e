package org.securecloudlab.cloud.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Host;

/** Hosts, and what their entries say beyond the record: {@code zone}, {@code aggregates}, {@code hostsPerRack}. */
final class HostList {
    static final Set<String> KEYS = Set.of("zone", "aggregates", "hostsPerRack");

    private final DocumentProblems problems;
    private final List<Host> hosts = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, Set<String>> byZone = new LinkedHashMap<>();
    private final Map<String, Set<String>> byAggregate = new LinkedHashMap<>();
    private final Map<String, Place> aggregatePlaces = new LinkedHashMap<>();

    private HostList(DocumentProblems problems) {
        this.problems = problems;
    }

    static HostList read(List<Counted.Entry> entries, RecordReader records, DocumentProblems problems) {
        HostList list = new HostList(problems);
        entries.forEach(entry -> list.add(entry, records));
        return list;
    }

    private void add(Counted.Entry entry, RecordReader records) {
        Extras extras = Extras.split(entry.node(), KEYS);
        numberRack(extras, entry);
        Optional<Host> host = records.read(Host.class, extras.record(), entry.place(), KEYS);
        host.ifPresent(h -> {
            hosts.add(h);
            names.add(h.name());
            problems.origin("hosts[" + h.key() + "]", entry.place());
            text(extras.get("zone"), entry.place().key("zone")).ifPresent(zone -> join(byZone, zone, h));
            Place place = entry.place().key("aggregates");
            for (JsonNode each : extras.get("aggregates")) {
                text(each, place).ifPresent(aggregate -> {
                    join(byAggregate, aggregate, h);
                    aggregatePlaces.putIfAbsent(aggregate, place);
                });
            }
        });
    }

    /** {@code rack: r{00}} with {@code hostsPerRack: 20} counts racks, not hosts; the template's number was not put in yet. */
    private void numberRack(Extras extras, Counted.Entry entry) {
        JsonNode size = extras.get("hostsPerRack");
        if (size.isMissingNode()) {
            return;
        }
        if (!size.canConvertToInt() || size.intValue() < 1) {
            problems.error(entry.place().key("hostsPerRack"), ValueReader.describe(size), "a whole number, at least 1");
            return;
        }
        String pattern = entry.template().path("rack").asText("");
        extras.record().put("rack", Counted.text(pattern, 1 + entry.index() / size.intValue()));
    }

    private Optional<String> text(JsonNode node, Place place) {
        if (node.isMissingNode() || node.isTextual()) {
            return Optional.ofNullable(node.textValue());
        }
        problems.error(place, ValueReader.describe(node), "a name");
        return Optional.empty();
    }

    private static void join(Map<String, Set<String>> groups, String group, Host host) {
        groups.computeIfAbsent(group, g -> new LinkedHashSet<>()).add(host.name());
    }

    List<Host> hosts() {
        return hosts;
    }

    /** Service host names, each once. */
    Set<String> names() {
        return names;
    }

    /** Zones that host entries name, with their hosts. */
    Map<String, Set<String>> byZone() {
        return byZone;
    }

    /** Aggregates that host entries name, with their hosts. */
    Map<String, Set<String>> byAggregate() {
        return byAggregate;
    }

    Place aggregatePlace(String aggregate) {
        return aggregatePlaces.getOrDefault(aggregate, Place.ROOT);
    }
}
