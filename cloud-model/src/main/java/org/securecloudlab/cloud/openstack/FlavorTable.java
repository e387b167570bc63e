package org.securecloudlab.cloud.openstack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.cloud.summary.Fact;

/** Reads {@code flavor list} and {@code flavor show}. */
final class FlavorTable {
    private static final class Draft {
        private final String id;
        private final Told told = new Told();
        private Optional<String> name = Optional.empty();
        private OptionalLong vcpus = OptionalLong.empty();
        private OptionalLong ram = OptionalLong.empty();
        private OptionalLong disk = OptionalLong.empty();
        private OptionalLong ephemeral = OptionalLong.empty();
        private OptionalLong swap = OptionalLong.empty();
        private OptionalDouble rxtxFactor = OptionalDouble.empty();
        private Optional<Boolean> isPublic = Optional.empty();
        private Map<String, String> extraSpecs = Map.of();

        Draft(String id) {
            this.id = id;
        }
    }

    private final Drafts<Draft> drafts = new Drafts<>(Draft::new);
    private final FactCounts facts;

    FlavorTable(FactCounts facts) {
        this.facts = facts;
    }

    void listed(Row row) {
        facts.tell(fill(row).told, Fact.FLAVOR);
    }

    void shown(Row row) {
        fill(row);
    }

    private Draft fill(Row row) {
        Draft draft = drafts.of(row.id("id", "name"), row);
        draft.name = draft.name.or(() -> row.text("name"));
        draft.vcpus = draft.vcpus.isPresent() ? draft.vcpus : row.number("vcpus");
        draft.ram = draft.ram.isPresent() ? draft.ram : row.number("ram");
        draft.disk = draft.disk.isPresent() ? draft.disk : row.number("disk");
        draft.ephemeral = draft.ephemeral.isPresent()
                ? draft.ephemeral
                : row.number(row.has("ephemeral") ? "ephemeral" : "osflvextdata:ephemeral");
        draft.swap = draft.swap.isPresent() ? draft.swap : row.number("swap");
        draft.rxtxFactor = draft.rxtxFactor.isPresent() ? draft.rxtxFactor : row.real("rxtxfactor");
        draft.isPublic =
                draft.isPublic.or(() -> row.flag(row.has("ispublic") ? "ispublic" : "osflavoraccess:ispublic"));
        if (draft.extraSpecs.isEmpty()) {
            draft.extraSpecs = row.entries("properties");
        }
        facts.tell(draft.told, Fact.FLAVOR_EXTRA_SPECS, row, "properties");
        return draft;
    }

    List<Flavor> build() {
        List<Flavor> flavors = new ArrayList<>();
        for (Draft draft : drafts.all()) {
            flavors.add(new Flavor(
                    draft.id,
                    draft.name.orElse(draft.id),
                    (int) Math.min(draft.vcpus.orElse(0), Integer.MAX_VALUE),
                    draft.ram.orElse(0),
                    draft.disk.orElse(0),
                    draft.ephemeral.orElse(0),
                    draft.swap.orElse(0),
                    draft.rxtxFactor.orElse(1),
                    draft.isPublic.orElse(true),
                    Sorted.map(draft.extraSpecs)));
        }
        return flavors;
    }
}
