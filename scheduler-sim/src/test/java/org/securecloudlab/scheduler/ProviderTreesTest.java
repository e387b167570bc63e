package org.securecloudlab.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.document.CloudReader;

/** Custom classes, nested and sharing providers over time: what is taken, given back, refused and explained. */
class ProviderTreesTest {
    private static final String CLOUD = """
            name: accelerators
            hosts:
              - name: h1
                inventories:
                  VCPU: 16
                  MEMORY_MB: 65536
                  CUSTOM_FPGA: 2
              - name: h2
                inventories:
                  VCPU: 16
                  MEMORY_MB: 65536
            aggregates:
              - name: rack
                hosts: [h1, h2]
            providers:
              - uuid: h2-gpu
                name: h2 gpu
                parentUuid: h2
                inventories:
                  VGPU: 3
                traits: [CUSTOM_FAST]
              - uuid: nfs
                name: nfs
                inventories:
                  DISK_GB: 100
                traits: [MISC_SHARES_VIA_AGGREGATE]
                aggregates: [rack]
            """;

    private static NovaScheduler scheduler() {
        return NovaScheduler.of(cloud());
    }

    private static Cloud cloud() {
        return CloudReader.read(CLOUD, "cloud.yaml").value().orElseThrow();
    }

    private static RequestSpec request(String id, Map<String, String> extraSpecs) {
        return RequestSpec.of(id, Clouds.flavor("special", extraSpecs), Optional.of(Clouds.image(Map.of())), "p1");
    }

    private static List<String> hosts(Decision decision) {
        return decision instanceof Decision.Placed placed ? placed.hosts() : List.of();
    }

    @Test
    void aCustomClassIsTakenAndGivenBack() {
        NovaScheduler scheduler = scheduler();
        Map<String, String> fpga = Map.of("resources:CUSTOM_FPGA", "1");
        assertThat(hosts(scheduler.schedule(request("i1", fpga)))).containsExactly("h1");
        assertThat(hosts(scheduler.schedule(request("i2", fpga)))).containsExactly("h1");
        assertThat(hosts(scheduler.schedule(request("i3", fpga)))).isEmpty();
        assertThat(scheduler.explain(request("i3", fpga)))
                .extracting(refusal -> refusal.host() + ": " + refusal.asked() + "; " + refusal.found())
                .containsExactly(
                        "h1: CUSTOM_FPGA 1; CUSTOM_FPGA 0 free of 2", "h2: CUSTOM_FPGA 1; CUSTOM_FPGA 0 free of 0");
        scheduler.release("i1");
        assertThat(hosts(scheduler.schedule(request("i3", fpga)))).containsExactly("h1");
    }

    @Test
    void aSharedDiskIsFullForAllHostsAtOnce() {
        NovaScheduler scheduler = scheduler();
        for (int number = 1; number <= 5; number++) {
            assertThat(hosts(scheduler.schedule(request("i" + number, Map.of()))))
                    .hasSize(1);
        }
        assertThat(hosts(scheduler.schedule(request("i6", Map.of())))).isEmpty();
        assertThat(scheduler.explain(request("i6", Map.of())))
                .allSatisfy(refusal -> assertThat(refusal.found()).hasToString("DISK_GB 0 free of 100 on nfs"));
        scheduler.release("i2");
        assertThat(hosts(scheduler.schedule(request("i6", Map.of())))).hasSize(1);
    }

    @Test
    void aNestedProviderGivesWhatItsHostDoesNotHave() {
        NovaScheduler scheduler = scheduler();
        Map<String, String> gpu = Map.of("resources:VGPU", "2", "trait:CUSTOM_FAST", "required");
        assertThat(hosts(scheduler.schedule(request("i1", gpu)))).containsExactly("h2");
        assertThat(hosts(scheduler.schedule(request("i2", gpu)))).isEmpty();
        assertThat(scheduler.explain(request("i2", gpu)).get(1).found()).hasToString("VGPU 1 free of 3 on h2 gpu");
    }

    @Test
    void isolatedGroupsNeedProvidersOfTheirOwn() {
        NovaScheduler scheduler = scheduler();
        Map<String, String> apart = Map.of("resources1:VGPU", "1", "resources2:VGPU", "1", "group_policy", "isolate");
        assertThat(hosts(scheduler.schedule(request("i1", apart)))).isEmpty();
        assertThat(scheduler.explain(request("i1", apart)).get(1).asked())
                .hasToString("the groups 1, 2 on different providers (group_policy isolate)");
        Map<String, String> together = Map.of("resources1:VGPU", "1", "resources2:VGPU", "1", "group_policy", "none");
        assertThat(hosts(scheduler.schedule(request("i2", together)))).containsExactly("h2");
        Map<String, String> unsaid = Map.of("resources1:VGPU", "1", "resources2:VGPU", "1");
        assertThat(scheduler.explain(request("i3", unsaid)).get(1).found().text())
                .contains("no group_policy");
    }

    @Test
    void anInstanceThatWasThereHoldsWhatItsFlavorAsks() {
        String inUse = CLOUD + """
                flavors:
                  - {name: fpga, vcpus: 1, ramMiB: 1024, rootGiB: 10, extraSpecs: {"resources:CUSTOM_FPGA": 2}}
                instances:
                  - {name: there, host: h1, flavor: fpga}
                """;
        Cloud cloud = CloudReader.read(inUse, "cloud.yaml").value().orElseThrow();
        NovaScheduler scheduler = NovaScheduler.of(cloud);
        RequestSpec one = request("i1", Map.of("resources:CUSTOM_FPGA", "1"));
        assertThat(hosts(scheduler.schedule(one))).isEmpty();
        assertThat(scheduler.release("there")).isTrue();
        assertThat(hosts(scheduler.schedule(one))).containsExactly("h1");
    }

    @Test
    void aForcedHostMayNotTakeFromASharingProvider() {
        // Placement leaves sharing providers out as soon as the question names a tree (in_tree).
        RequestSpec forced = request("i1", Map.of()).to(RequestSpec.Destination.host("h1"));
        assertThat(hosts(scheduler().schedule(forced))).isEmpty();
    }
}
