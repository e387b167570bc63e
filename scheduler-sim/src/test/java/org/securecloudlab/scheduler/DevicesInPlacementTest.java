package org.securecloudlab.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.cloud.document.CloudReader;
import org.securecloudlab.scheduler.explain.Refusal;
import org.securecloudlab.scheduler.explain.Remedy;

/** {@code [filter_scheduler] pci_in_placement}: devices are groups of the question, and the filters judge each way that placement offers. */
class DevicesInPlacementTest {
    /** Two cards on h1, one on each cell, with a provider and a pool each; h2 tells of neither, h3 has a provider only. */
    private static final String CLOUD = """
            name: cards
            hosts:
              - name: h1
                inventories: {VCPU: 16, MEMORY_MB: 65536, DISK_GB: 1000}
                numaCells:
                  - {id: 0, cpuset: [0, 1, 2, 3], memoryMiB: 16384, siblings: [[0], [1], [2], [3]], pages: [{sizeKiB: 4, total: 4194304}]}
                  - {id: 1, cpuset: [4, 5, 6, 7], memoryMiB: 32768, siblings: [[4], [5], [6], [7]], pages: [{sizeKiB: 4, total: 8388608}]}
                pciDevices:
                  - {vendorId: 10de, productId: 1db4, numaNode: 0, count: 1, tags: {dev_type: type-PCI, rp_uuid: card0}}
                  - {vendorId: 10de, productId: 1db4, numaNode: 1, count: 1, tags: {dev_type: type-PCI, rp_uuid: card1}}
              - name: h2
                inventories: {VCPU: 16, MEMORY_MB: 65536, DISK_GB: 1000}
              - name: h3
                inventories: {VCPU: 16, MEMORY_MB: 65536, DISK_GB: 1000}
            providers:
              - {uuid: card0, name: h1_0000:81:00.0, parentUuid: h1, inventories: {CUSTOM_PCI_10DE_1DB4: 1}}
              - {uuid: card1, name: h1_0000:82:00.0, parentUuid: h1, inventories: {CUSTOM_PCI_10DE_1DB4: 1}}
              - {uuid: card2, name: h3_0000:81:00.0, parentUuid: h3, inventories: {CUSTOM_FAST_CARD: 2}, traits: [CUSTOM_QUIET]}
            settings:
              nova:
                compatibility.release: %s
                filter_scheduler.pci_in_placement: %s
                filter_scheduler.enabled_filters: ComputeFilter,PciPassthroughFilter,NUMATopologyFilter
                pci.alias: '%s'
            """;

    private static final String GPU = "{\"name\": \"gpu\", \"vendor_id\": \"10de\", \"product_id\": \"1db4\"%s}";

    private static NovaScheduler scheduler(String release, boolean inPlacement, String alias) {
        return NovaScheduler.of(CloudReader.read(CLOUD.formatted(release, inPlacement, alias), "cloud.yaml")
                .value()
                .orElseThrow());
    }

    private static RequestSpec request(String id, Map<String, String> extraSpecs) {
        return RequestSpec.of(id, Clouds.flavor("special", extraSpecs), Optional.of(Clouds.image(Map.of())), "p1");
    }

    private static List<String> hosts(Decision decision) {
        return decision instanceof Decision.Placed placed ? placed.hosts() : List.of();
    }

    @Test
    void eachDeviceIsAGroupOfItsOwnThatIsTakenAndGivenBack() {
        NovaScheduler scheduler = scheduler("antelope", true, GPU.formatted(""));
        Map<String, String> two = Map.of("pci_passthrough:alias", "gpu:2");
        assertThat(hosts(scheduler.schedule(request("a", two)))).containsExactly("h1");
        assertThat(hosts(scheduler.schedule(request("b", Map.of("pci_passthrough:alias", "gpu:1")))))
                .isEmpty();
        assertThat(scheduler.explain(request("b", Map.of("pci_passthrough:alias", "gpu:1"))))
                .extracting(Refusal::rule)
                .containsOnly("placement");
        // That the filters miss the device as well is no second obstacle.
        assertThat(scheduler.remedies(request("b", Map.of("pci_passthrough:alias", "gpu:1"))))
                .extracting(Remedy::toString)
                .noneMatch(text -> text.contains("PciPassthroughFilter"))
                .anyMatch(text -> text.contains("CUSTOM_PCI_10DE_1DB4"));
        scheduler.release("a");
        assertThat(hosts(scheduler.schedule(request("c", two)))).containsExactly("h1");
    }

    /** The nearer card is on a cell with too little memory: the way with the other one is taken, and the next guest finds none that fits. */
    @Test
    void numaStrikesOutTheWaysWhoseDevicesAreElsewhere() {
        NovaScheduler scheduler = scheduler("antelope", true, GPU.formatted(", \"numa_policy\": \"required\""));
        Map<String, String> near = Map.of("pci_passthrough:alias", "gpu:1", "hw:numa_nodes", "1");
        RequestSpec large = RequestSpec.of(
                "a",
                new Flavor("large", "large", 2, 24_576, 20, 0, 0, 1.0, true, Sorted.map(near)),
                Optional.of(Clouds.image(Map.of())),
                "p1");
        assertThat(hosts(scheduler.schedule(large))).containsExactly("h1");
        // What is left is the card of cell 0, which placement offers and a small guest can have.
        assertThat(hosts(scheduler.schedule(request("b", near)))).containsExactly("h1");
        assertThat(hosts(scheduler.schedule(request("c", near)))).isEmpty();
    }

    /** Two pools of one provider: nova 31 takes of either, from 32 on it refuses the host. */
    @ParameterizedTest
    @CsvSource({"epoxy, 1", "flamingo, 0"})
    void aProviderInTwoPoolsIsRefusedFrom32On(String release, int placed) {
        String split = CLOUD.formatted(release, true, GPU.formatted("")).replace("rp_uuid: card1", "rp_uuid: card0");
        NovaScheduler scheduler =
                NovaScheduler.of(CloudReader.read(split, "cloud.yaml").value().orElseThrow());
        assertThat(hosts(scheduler.schedule(request("a", Map.of("pci_passthrough:alias", "gpu:1")))))
                .hasSize(placed);
    }

    /** A host that tells no pools is believed what placement gives of it. */
    @Test
    void anAliasMayNameAClassAndTraits() {
        String alias = "{\"name\": \"fast\", \"resource_class\": \"fast card\", \"traits\": \"quiet\"}";
        NovaScheduler scheduler = scheduler("antelope", true, alias);
        Map<String, String> one = Map.of("pci_passthrough:alias", "fast:1");
        assertThat(hosts(scheduler.schedule(request("a", one)))).containsExactly("h3");
        NovaScheduler loud = scheduler("antelope", true, alias.replace("quiet", "loud"));
        assertThat(hosts(loud.schedule(request("a", one)))).isEmpty();
        // Two devices of one provider are no harm unless the flavor isolates its groups.
        Map<String, String> two = Map.of("pci_passthrough:alias", "fast:2", "group_policy", "isolate");
        assertThat(hosts(scheduler("antelope", true, alias).schedule(request("a", two))))
                .isEmpty();
        assertThat(hosts(scheduler("antelope", true, alias)
                        .schedule(request("a", Map.of("pci_passthrough:alias", "fast:2")))))
                .containsExactly("h3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "zed; false; {\"name\": \"gpu\"}; h1",
                "epoxy; false; {\"name\": \"gpu\"}; h1",
                "flamingo; false; {\"name\": \"gpu\"}; no vendor_id and product_id",
                "flamingo; true; {\"name\": \"gpu\"}; and no resource_class",
                "zed; true; {\"name\": \"gpu\", \"vendor_id\": \"10de\", \"product_id\": \"1db4\"}; h1",
                "zed; false; {\"name\": \"gpu\", \"resource_class\": \"x\"}; the key resource_class",
                "dalmatian; false; {\"name\": \"gpu\", \"live_migratable\": \"yes\"}; the key live_migratable",
                "epoxy; false; {\"name\": \"gpu\", \"vendor_id\": \"10de\", \"product_id\": \"1db4\", \"live_migratable\": \"maybe\"};"
                        + " live_migratable maybe",
                // Nobody says of these cards that they can be migrated live.
                "epoxy; false; {\"name\": \"gpu\", \"vendor_id\": \"10de\", \"product_id\": \"1db4\", \"live_migratable\": \"yes\"}; ''"
            })
    void aliasesAreReadAsTheReleaseReadsThem(String release, boolean inPlacement, String alias, String outcome) {
        Decision decision =
                scheduler(release, inPlacement, alias).schedule(request("a", Map.of("pci_passthrough:alias", "gpu:1")));
        String said = decision instanceof Decision.Failed failed ? failed.message() : String.join(",", hosts(decision));
        assertThat(said).contains(outcome);
        assertThat(said.isEmpty()).isEqualTo(outcome.isEmpty());
    }
}
