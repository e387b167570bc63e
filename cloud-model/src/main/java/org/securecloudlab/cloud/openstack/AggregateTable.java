package org.securecloudlab.cloud.openstack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.cloud.summary.Fact;

/** Reads {@code aggregate list} and {@code aggregate show}. */
final class AggregateTable {
    private static final String ZONE_KEY = "availability_zone";

    private static final class Draft {
        private final String id;
        private final Told told = new Told();
        private Optional<String> uuid = Optional.empty();
        private Optional<String> name = Optional.empty();
        private Optional<String> zone = Optional.empty();
        private List<String> hosts = List.of();
        private Map<String, String> metadata = Map.of();

        Draft(String id) {
            this.id = id;
        }
    }

    private final Drafts<Draft> drafts = new Drafts<>(Draft::new);
    private final FactCounts facts;

    AggregateTable(FactCounts facts) {
        this.facts = facts;
    }

    void listed(Row row) {
        facts.tell(fill(row).told, Fact.AGGREGATE);
    }

    void shown(Row row) {
        fill(row);
    }

    private Draft fill(Row row) {
        Draft draft = drafts.of(row.id("id", "name"), row);
        Map<String, String> properties = new TreeMap<>(row.entries("properties"));
        Optional<String> fromMetadata =
                Optional.ofNullable(properties.remove(ZONE_KEY)).filter(zone -> !zone.isEmpty());
        draft.uuid = draft.uuid.or(() -> row.text("uuid"));
        draft.name = draft.name.or(() -> row.text("name"));
        draft.zone = draft.zone.or(() -> row.shared("availabilityzone")).or(() -> fromMetadata);
        if (draft.hosts.isEmpty()) {
            draft.hosts = row.texts("hosts").stream()
                    .distinct()
                    .map(row.file().pool()::one)
                    .toList();
        }
        if (draft.metadata.isEmpty()) {
            draft.metadata = properties;
        }
        facts.tell(draft.told, Fact.AGGREGATE_HOSTS, row, "hosts");
        facts.tell(draft.told, Fact.AGGREGATE_METADATA, row, "properties");
        return draft;
    }

    /** The zone of each service host that is in an aggregate with a zone; nova allows one zone a host. */
    Map<String, String> zones() {
        Map<String, String> zones = new LinkedHashMap<>();
        for (Draft draft : drafts.all()) {
            draft.zone.ifPresent(zone -> draft.hosts.forEach(host -> zones.putIfAbsent(host, zone)));
        }
        return zones;
    }

    List<Aggregate> build() {
        List<Aggregate> aggregates = new ArrayList<>();
        for (Draft draft : drafts.all()) {
            aggregates.add(new Aggregate(
                    draft.id, draft.uuid, draft.name.orElse(""), draft.zone, draft.hosts, Sorted.map(draft.metadata)));
        }
        return aggregates;
    }
}
