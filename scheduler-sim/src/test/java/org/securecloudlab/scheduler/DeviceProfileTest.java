package org.securecloudlab.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.document.CloudReader;

/** The groups of a device profile join those of the flavor, and want a host whose computes know accelerators. */
class DeviceProfileTest {
    private static final String CLOUD = """
            name: accelerators
            hosts:
              - name: plain
                inventories: {VCPU: 16, MEMORY_MB: 65536, DISK_GB: 1000}
              - name: slow
                inventories: {VCPU: 16, MEMORY_MB: 65536, DISK_GB: 1000}
                traits: [COMPUTE_ACCELERATORS]
              - name: fast
                inventories: {VCPU: 16, MEMORY_MB: 65536, DISK_GB: 1000}
                traits: [COMPUTE_ACCELERATORS]
            providers:
              - {uuid: s, name: s, parentUuid: slow, inventories: {FPGA: 4}}
              - {uuid: f1, name: f1, parentUuid: fast, inventories: {FPGA: 1}, traits: [CUSTOM_FAST]}
              - {uuid: f2, name: f2, parentUuid: fast, inventories: {FPGA: 1}}
            settings:
              nova:
                lab.device_profile:
            """;
    private static final String FAST_AND_ANY = """
                  - '{"name": "fast-and-any", "groups": [{"resources:FPGA": "1", "trait:CUSTOM_FAST": "required", "accel:bitstream": "x"},
                    {"resources:FPGA": "1"}]}'
            """;
    private static final String SEVERAL = """
                  - '{"name": "any", "groups": [{"resources:FPGA": 2}]}'
            """;

    private static Cloud cloud(String profiles) {
        return CloudReader.read(CLOUD + profiles, "cloud.yaml").value().orElseThrow();
    }

    private static RequestSpec request(String id, String profile) {
        Map<String, String> extraSpecs = Map.of("accel:device_profile", profile);
        return RequestSpec.of(id, Clouds.flavor("accelerated", extraSpecs), Optional.of(Clouds.image(Map.of())), "p1");
    }

    private static List<String> hosts(Decision decision) {
        return decision instanceof Decision.Placed placed ? placed.hosts() : List.of();
    }

    @Test
    void itsGroupsAreMetByOneProviderEach() {
        NovaScheduler scheduler = NovaScheduler.of(cloud(FAST_AND_ANY + SEVERAL));
        assertThat(hosts(scheduler.schedule(request("a", "fast-and-any")))).containsExactly("fast");
        assertThat(hosts(scheduler.schedule(request("b", "fast-and-any")))).isEmpty();
        assertThat(scheduler.explain(request("b", "fast-and-any")))
                .filteredOn(refusal -> refusal.host().equals("fast"))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.asked()).contains("device_profile_0", "FPGA 1"));
        assertThat(hosts(scheduler.schedule(request("c", "any")))).containsExactly("slow");
        scheduler.release("a");
        assertThat(hosts(scheduler.schedule(request("d", "fast-and-any")))).containsExactly("fast");
    }

    @Test
    void aProfileThatIsNotThereFailsTheRequest() {
        assertThat(NovaScheduler.of(cloud(SEVERAL)).schedule(request("a", "none")))
                .isInstanceOfSatisfying(Decision.Failed.class, failed -> assertThat(failed.message())
                        .contains("unknown device profile [none]; there are any"));
    }

    /** A cloud that tells no profile is asked for the trait of its computes only. */
    @Test
    void withoutProfilesOnlyTheHostsTraitIsAsked() {
        NovaScheduler scheduler =
                NovaScheduler.of(CloudReader.read(CLOUD.substring(0, CLOUD.indexOf("settings:")), "cloud.yaml")
                        .value()
                        .orElseThrow());
        assertThat(hosts(scheduler.schedule(request("a", "whatever")))).containsExactly("slow");
        assertThat(scheduler.notes(List.of(request("a", "whatever").flavor(), Clouds.SMALL)))
                .singleElement()
                .satisfies(note -> assertThat(note).contains("whatever", "only the trait of their hosts is asked"));
        assertThat(NovaScheduler.of(cloud(SEVERAL))
                        .notes(List.of(request("a", "any").flavor())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"name\": \"x\"}",
                "{\"groups\": []}",
                "{\"name\": \"x\", \"groups\": [{\"accel:y\": \"1\"}]}"
            })
    void aValueThatIsNoProfileIsRefused(String value) {
        assertThatThrownBy(() -> NovaScheduler.of(cloud("      - '" + value + "'\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lab.device_profile")
                .hasMessageContaining("device profiles such as");
    }
}
