package org.securecloudlab.cloud.openstack;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.cloud.ResourceProvider;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.cloud.summary.Fact;

/** What the files have told of a resource provider so far. */
final class ProviderDraft {
    final String uuid;
    final Told told = new Told();
    Optional<String> name = Optional.empty();
    Optional<String> parent = Optional.empty();
    Optional<String> root = Optional.empty();
    SortedSet<String> traits = new TreeSet<>();
    SortedSet<String> aggregates = new TreeSet<>();
    private final SortedMap<String, Inventory> inventories = new TreeMap<>();
    private final SortedMap<String, Long> used = new TreeMap<>();

    ProviderDraft(String uuid) {
        this.uuid = uuid;
    }

    /** A row of {@code inventory list}; placement's own defaults stand in for columns that are not there. */
    void inventory(Row row) {
        String resourceClass = row.shared("resourceclass").orElse("");
        long total = row.number("total").orElse(0);
        inventories.putIfAbsent(
                resourceClass,
                new Inventory(
                        total,
                        row.number("reserved").orElse(0),
                        row.real("allocationratio").orElse(1),
                        row.number("minunit").orElse(1),
                        row.number("maxunit").orElse(total),
                        row.number("stepsize").orElse(1)));
        row.number("used").ifPresent(number -> used.putIfAbsent(resourceClass, number));
    }

    /** A row of {@code usage show}. */
    void usage(Row row) {
        String resourceClass = row.shared("resourceclass").orElse("");
        row.number("usage").ifPresent(number -> used.putIfAbsent(resourceClass, number));
    }

    Map<String, Inventory> inventories() {
        return inventories;
    }

    /** What is allocated of a class; a class that {@code usage show} leaves out is not used. */
    OptionalLong used(String resourceClass) {
        Long number = used.get(resourceClass);
        if (number != null) {
            return OptionalLong.of(number);
        }
        return told.has(Fact.PROVIDER_USAGE) ? OptionalLong.of(0) : OptionalLong.empty();
    }

    boolean isRoot() {
        return parent.isEmpty();
    }

    /** What links a host to sharing providers beyond nova's own aggregates: an entry with the host's id and nothing but aggregates. */
    Optional<ResourceProvider> linkedBy(Set<String> sharedAggregates) {
        SortedSet<String> links = new TreeSet<>(aggregates);
        links.retainAll(sharedAggregates);
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(new ResourceProvider(
                        uuid,
                        name.orElse(""),
                        parent,
                        root,
                        Sorted.emptyMap(),
                        Sorted.emptyMap(),
                        Sorted.emptySet(),
                        links));
    }

    ResourceProvider build() {
        return new ResourceProvider(uuid, name.orElse(""), parent, root, inventories, used, traits, aggregates);
    }
}
