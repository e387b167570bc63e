package org.securecloudlab.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.cloud.NumaCell;
import org.securecloudlab.cloud.PciPool;
import org.securecloudlab.cloud.Sorted;

/** When an instance goes, the next one finds its devices and its pinned CPUs. */
class DevicesComeBackTest {
    private static final String FILTERS = "ComputeFilter,PciPassthroughFilter,NUMATopologyFilter";
    private static final Map<String, List<String>> NOVA = Map.of(
            "filter_scheduler.enabled_filters",
            List.of(FILTERS),
            "pci.alias",
            List.of("{\"name\": \"gpu\", \"vendor_id\": \"10de\", \"product_id\": \"1db4\"}"));

    @Test
    void theDevicesOfAnInstanceThatGoesAreFreeAgain() {
        Host host = Clouds.host("h1", 16, 65_536, 1_000)
                .withDevices(
                        List.of(), List.of(new PciPool("10de", "1db4", OptionalInt.empty(), 1, Sorted.emptyMap())));
        onlyOneAtATime(host, Clouds.flavor("gpu", Map.of("pci_passthrough:alias", "gpu:1")));
    }

    @Test
    void thePinnedCpusOfAnInstanceThatGoesAreFreeAgain() {
        TreeSet<Integer> cpus = new TreeSet<>(List.of(0, 1));
        NumaCell cell = new NumaCell(
                0,
                new TreeSet<>(),
                cpus,
                65_536,
                List.of(new TreeSet<>(List.of(0)), new TreeSet<>(List.of(1))),
                List.of(new NumaCell.Pages(4, 16_777_216)));
        Flavor pinned = new Flavor(
                "pinned", "pinned", 2, 2048, 20, 0, 0, 1.0, true, Sorted.map(Map.of("hw:cpu_policy", "dedicated")));
        Host host = Clouds.host("h1", 16, 65_536, 1_000).withDevices(List.of(cell), List.of());
        onlyOneAtATime(withPcpus(host), pinned);
    }

    private static void onlyOneAtATime(Host host, Flavor flavor) {
        NovaScheduler scheduler = NovaScheduler.of(Clouds.of(List.of(host), List.of(), List.of(), NOVA));
        for (int turn = 0; turn < 3; turn++) {
            assertThat(scheduler.schedule(request("a" + turn, flavor))).isInstanceOf(Decision.Placed.class);
            assertThat(scheduler.schedule(request("b" + turn, flavor))).isInstanceOf(Decision.NoValidHost.class);
            assertThat(scheduler.release("a" + turn)).isTrue();
        }
    }

    private static RequestSpec request(String id, Flavor flavor) {
        return RequestSpec.of(id, flavor, Optional.of(Clouds.image(Map.of())), "p1");
    }

    // Twice as many as one guest wants, so that placement is not who says no.
    private static Host withPcpus(Host host) {
        Map<String, Inventory> inventories = new TreeMap<>(host.inventories());
        inventories.put(Host.PCPU, Inventory.of(4, 0, 1.0));
        return host.withInventories(Sorted.map(inventories));
    }
}
