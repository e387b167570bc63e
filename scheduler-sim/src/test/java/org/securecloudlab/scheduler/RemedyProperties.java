package org.securecloudlab.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.cloud.ServerGroup;
import org.securecloudlab.cloud.ServiceState;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scheduler.explain.Change;
import org.securecloudlab.scheduler.explain.Remedy;

/**
 * A remedy is true: with its changes made, exactly as many hosts pass as it says, and with a ratio one tenth smaller none does.
 */
class RemedyProperties {
    private static final List<String> FILTERS = List.of(
            "ComputeFilter", "NumInstancesFilter", "ServerGroupAntiAffinityFilter", "AggregateMultiTenancyIsolation");
    private static final Map<String, String> RATIOS = Map.of(
            "cpu_allocation_ratio", Host.VCPU,
            "ram_allocation_ratio", Host.MEMORY_MB,
            "disk_allocation_ratio", Host.DISK_GB);

    /** A host of random size; of the instances there some are members of the group. */
    record Place(int vcpus, long ramMiB, long diskGiB, int instances, int members, boolean enabled, boolean tenant) {}

    /** What may be changed. */
    record World(
            List<Place> places,
            Map<String, Double> leastRatios,
            List<String> filters,
            String policy,
            boolean allEnabled) {

        Cloud cloud() {
            List<Host> hosts = new ArrayList<>();
            List<Instance> instances = new ArrayList<>();
            List<String> members = new ArrayList<>();
            List<String> ofOthers = new ArrayList<>();
            for (int index = 0; index < places.size(); index++) {
                Place place = places.get(index);
                hosts.add(host("h" + index, place));
                for (int number = 0; number < place.instances(); number++) {
                    String id = "i" + index + "-" + number;
                    instances.add(instance(id, "h" + index));
                    if (number < place.members()) {
                        members.add(id);
                    }
                }
                if (place.tenant()) {
                    ofOthers.add("h" + index);
                }
            }
            Aggregate others =
                    Clouds.aggregate("1", Optional.empty(), ofOthers, Map.of("filter_tenant_id", "somebody-else"));
            ServerGroup group =
                    new ServerGroup("g", "g", policy, OptionalInt.empty(), members, Optional.empty(), Optional.empty());
            return Clouds.of(
                    hosts,
                    List.of(others),
                    List.of(group),
                    instances,
                    Map.of(
                            "filter_scheduler.enabled_filters",
                            List.of(String.join(",", filters)),
                            "filter_scheduler.max_instances_per_host",
                            List.of("4")));
        }

        private Host host(String name, Place place) {
            Host plain = Clouds.host(name, place.vcpus(), place.ramMiB(), place.diskGiB());
            Map<String, Inventory> inventories = new TreeMap<>(plain.inventories());
            leastRatios.forEach((each, ratio) -> inventories.computeIfPresent(
                    each,
                    (any, old) -> new Inventory(
                            old.total(),
                            old.reserved(),
                            Math.max(ratio, old.allocationRatio()),
                            old.minUnit(),
                            old.maxUnit(),
                            old.stepSize())));
            return plain.withInventories(Sorted.map(inventories))
                    .withService(place.enabled() || allEnabled ? ServiceState.UP : ServiceState.UP.asDisabled());
        }

        int passing(RequestSpec request) {
            return places.size() - NovaScheduler.of(cloud()).explain(request).size();
        }

        World with(Change change) {
            if (change instanceof Change.Off off) {
                List<String> left = new ArrayList<>(filters);
                assertThat(left.remove(off.rule())).isTrue();
                return new World(
                        places, leastRatios, left.isEmpty() ? List.of("AllHostsFilter") : left, policy, allEnabled);
            }
            if (change == Change.Plain.SERVICE_ON) {
                return new World(places, leastRatios, filters, policy, true);
            }
            if (change == Change.Plain.SOFT_ANTI_AFFINITY) {
                return new World(places, leastRatios, filters, "soft-anti-affinity", allEnabled);
            }
            assertThat(change).isInstanceOf(Change.Ratio.class);
            return withRatio((Change.Ratio) change);
        }

        World withRatio(Change.Ratio change) {
            Map<String, Double> ratios = new HashMap<>(leastRatios);
            ratios.put(RATIOS.get(change.option()), change.ratio());
            return new World(places, ratios, filters, policy, allEnabled);
        }
    }

    private static Instance instance(String id, String host) {
        return new Instance(
                id,
                id,
                "ACTIVE",
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of("p1"),
                Optional.empty(),
                Optional.of(host),
                Optional.empty(),
                Optional.of("m1.small"),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sorted.emptyMap(),
                List.of(),
                Sorted.emptyMap(),
                Sorted.emptyMap());
    }

    @Provide
    Arbitrary<Place> place() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.longs().between(4_096, 12_000),
                        Arbitraries.longs().between(40, 130),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(true, false, false))
                .as(Place::new);
    }

    @Provide
    Arbitrary<List<Place>> places() {
        return place().list().ofMinSize(1).ofMaxSize(6);
    }

    @Property(tries = 400)
    void whatIsSaidToHelpHelps(@ForAll("places") List<Place> places, @ForAll("size") List<Integer> size) {
        World world = new World(places, Map.of(), FILTERS, "anti-affinity", false);
        RequestSpec request = RequestSpec.of(
                        "new",
                        Clouds.flavor("f", size.get(0), size.get(1), size.get(2)),
                        Optional.of(Clouds.image(Map.of())),
                        "p1")
                .inGroup("g");
        List<Remedy> remedies = NovaScheduler.of(world.cloud()).remedies(request);
        if (world.passing(request) > 0) {
            assertThat(remedies).isEmpty();
            return;
        }
        assertThat(remedies).isNotEmpty();
        for (Remedy remedy : remedies) {
            if (remedy.changes().stream().anyMatch(Change.OtherUnits.class::isInstance)) {
                continue; // no ratio lets a host give more at once than it has
            }
            assertThat(with(remedy.changes(), world).passing(request))
                    .as(remedy.toString())
                    .isEqualTo(remedy.hosts());
            for (int place = 0; place < remedy.changes().size(); place++) {
                if (remedy.changes().get(place) instanceof Change.Ratio ratio) {
                    List<Change> almost = new ArrayList<>(remedy.changes());
                    almost.set(place, ratio.of(ratio.ratio() - 0.1));
                    assertThat(with(almost, world).passing(request))
                            .as("almost " + remedy)
                            .isZero();
                }
            }
        }
    }

    private static World with(List<Change> changes, World world) {
        World changed = world;
        for (Change change : changes) {
            changed = changed.with(change);
        }
        return changed;
    }

    @Provide
    Arbitrary<List<Integer>> size() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(512, 4_096),
                        Arbitraries.integers().between(0, 40))
                .as(List::of);
    }
}
