package org.securecloudlab.scheduler.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securecloudlab.cloud.Parsed;

/** Rules that came after 26.2.2, by the arithmetic of what nova's source and documentation say of them. */
class CurrentRulesTest {
    private static JsonNode answer(String json, String release) {
        CaseSettings settings = new CaseSettings(Optional.of(release), Optional.empty(), false);
        Parsed<NovaCase> read = NovaCase.read(json.getBytes(StandardCharsets.UTF_8), "case", settings);
        return read.value()
                .orElseThrow(() -> new AssertionError(read.problems().toString()))
                .answer();
    }

    private static String survivors(JsonNode answer) {
        List<String> survivors = new ArrayList<>();
        answer.at("/requests/0/passes/0/survivors").forEach(host -> survivors.add(host.asText()));
        return String.join(" ", survivors);
    }

    private static JsonNode weigher(JsonNode answer, int request, String name) {
        for (JsonNode each : answer.at("/requests/" + request + "/passes/0/weighers")) {
            if (each.path("w").asText().equals(name)) {
                return each;
            }
        }
        throw new AssertionError("no " + name + " in " + answer);
    }

    @Test
    void newerHypervisorsWeighMoreFrom28On() {
        String json = """
                {"filters": ["AllHostsFilter"], "weighers": ["HypervisorVersionWeigher"], "hosts": [
                  {"id": "old", "hypervisor": {"version": 6002000}}, {"id": "none", "hypervisor": {"version": 0}},
                  {"id": "new", "hypervisor": {"version": 8000000}}], "requests": [{"instances": ["i"]}]}""";
        JsonNode answer = answer(json, "bobcat");
        assertThat(answer.at("/requests/0/placed/0/host").asText()).isEqualTo("new");
        JsonNode weighed = weigher(answer, 0, "HypervisorVersionWeigher");
        assertThat(weighed.at("/raw/0").asDouble()).isEqualTo(6_002_000);
        assertThat(weighed.at("/norm/0").asDouble()).isEqualTo(6_002_000.0 / 8_000_000.0);
        assertThat(weighed.at("/norm/1").asDouble()).isZero();
        assertThat(weighed.path("mult").asDouble()).isEqualTo(1.0);
    }

    @Test
    void fewerInstancesWeighMoreWhereTheMultiplierSaysSo() {
        String json = """
                {"filters": ["AllHostsFilter"], "weighers": ["NumInstancesWeigher"], "hosts": [
                  {"id": "a", "stats": {"num_instances": 4}}, {"id": "b", "stats": {"num_instances": 2}},
                  {"id": "c", "stats": {"num_instances": 8}}],
                 "options": {"filter_scheduler.num_instances_weight_multiplier": -2.0},
                 "requests": [{"instances": ["i"]}]}""";
        JsonNode answer = answer(json, "current");
        assertThat(answer.at("/requests/0/placed/0/host").asText()).isEqualTo("b");
        // (4 - 2) / (8 - 2) times -2
        assertThat(answer.at("/requests/0/passes/0/weighed/1/1").asDouble()).isEqualTo(-2.0 * (2.0 / 6.0));
        assertThat(answer(json.replace("-2.0", "0.0"), "current")
                        .at("/requests/0/placed/0/host")
                        .asText())
                .isEqualTo("a");
    }

    /** One instance of the image's distribution on each host, and on b one of its machine type as well. */
    @Test
    void hostsWithInstancesOfLikeImagesWeighMoreFrom31On() {
        String json = """
                {"filters": ["AllHostsFilter"], "weighers": ["ImagePropertiesWeigher"],
                 "hosts": [{"id": "a"}, {"id": "b"}],
                 "options": {"filter_scheduler.image_props_weight_multiplier": 1.0%s},
                 "requests": [
                  {"instances": ["i"], "force_hosts": ["a"], "image": {"properties": {"os_distro": "debian"}}},
                  {"instances": ["j"], "force_hosts": ["b"],
                   "image": {"properties": {"os_distro": "debian", "hw_machine_type": "q35"}}},
                  {"instances": ["k"], "image": {"properties": {"os_distro": "debian", "hw_machine_type": "q35", "x": "y"}}}]}""";
        JsonNode all = answer(json.formatted(""), "current");
        assertThat(weigher(all, 2, "ImagePropertiesWeigher").path("raw").toString())
                .isEqualTo("[1.0,2.0]");
        assertThat(all.at("/requests/2/placed/0/host").asText()).isEqualTo("b");
        String setting = ", \"filter_scheduler.image_props_weight_setting\": [\"os_distro=2.5\", \"bad\"]";
        JsonNode some = answer(json.formatted(setting), "current");
        assertThat(weigher(some, 2, "ImagePropertiesWeigher").path("raw").toString())
                .isEqualTo("[2.5,2.5]");
        JsonNode off = answer(json.formatted("").replace("multiplier\": 1.0", "multiplier\": 0.0"), "current");
        assertThat(weigher(off, 2, "ImagePropertiesWeigher").path("raw").toString())
                .isEqualTo("[0.0,0.0]");
    }

    @ParameterizedTest
    @CsvSource({
        // The flavor's bits are a capability of the CPU: at least as many, and a host that does not tell has none.
        "caracal, ComputeCapabilitiesFilter, hw:maxphysaddr_bits, 42, b",
        "caracal, ComputeCapabilitiesFilter, hw:maxphysaddr_bits, 46, b",
        "caracal, ComputeCapabilitiesFilter, hw:maxphysaddr_bits, 40, a b",
        "bobcat, ComputeCapabilitiesFilter, hw:maxphysaddr_bits, 47, a b c",
        // Those of the image nobody looks at before 29; what comes of them then, recorded cases tell.
        "bobcat, ImagePropertiesFilter, hw_maxphysaddr_bits, 42, a b c"
    })
    void countsPhysicalAddressBitsFrom29On(String release, String filter, String key, String bits, String passing) {
        boolean isFlavor = key.startsWith("hw:");
        String wish = "{\"" + key + "\": \"" + bits + "\"}";
        String json = """
                {"filters": ["%s"], "hosts": [
                  {"id": "a", "cpu_info": {"maxphysaddr": {"mode": "emulate", "bits": 40}}},
                  {"id": "b", "cpu_info": {"maxphysaddr": {"mode": "emulate", "bits": 46}}}, {"id": "c"}],
                 "requests": [{"instances": ["i"], "flavor": {"extra_specs": %s}, "image": {"properties": %s}}]}""".formatted(filter, isFlavor ? wish : "{}", isFlavor ? "{}" : wish);
        assertThat(survivors(answer(json, release))).isEqualTo(passing);
    }

    @ParameterizedTest
    @CsvSource({"antelope, a b", "caracal, a b", "dalmatian, b", "current, b"})
    void keysThatOnlyBeginWithTheTenantKeyCountFrom30On(String release, String passing) {
        String json = """
                {"filters": ["AggregateMultiTenancyIsolation"], "hosts": [{"id": "a"}, {"id": "b"}],
                 "aggregates": [{"id": 1, "hosts": ["a"], "metadata": {"filter_tenant_id_7": "other"}}],
                 "requests": [{"instances": ["i"], "project": "p1"}]}""";
        assertThat(survivors(answer(json, release))).isEqualTo(passing);
    }

    @ParameterizedTest
    @CsvSource({"zed, AvailabilityZoneFilter", "antelope, AvailabilityZoneFilter"})
    void theZoneFilterStaysUntil27(String release, String filter) {
        String json = "{\"filters\": [\"" + filter + "\"], \"hosts\": [], \"requests\": []}";
        assertThat(answer(json, release).path("requests")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "antelope, HypervisorVersionWeigher",
        "antelope, NumInstancesWeigher",
        "dalmatian, ImagePropertiesWeigher"
    })
    void newerWeighersAreRefusedBeforeTheirTime(String release, String weigher) {
        String json = "{\"filters\": [], \"weighers\": [\"" + weigher + "\"], \"hosts\": [], \"requests\": []}";
        CaseSettings settings = new CaseSettings(Optional.of(release), Optional.empty(), false);
        assertThat(NovaCase.read(json.getBytes(StandardCharsets.UTF_8), "case", settings)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.oneLine())
                        .contains("expected a weigher of nova " + release, "and later had it"));
    }

    /** A property counts from the release that brought it; a value that it cannot have fails the request from then on. */
    @ParameterizedTest
    @CsvSource({
        "hw_maxphysaddr_bits, many, bobcat, caracal",
        "hw_sound_model, trumpet, epoxy, flamingo",
        "hw_usb_model, trumpet, epoxy, flamingo",
        "hw_mem_encryption_model, rot13, epoxy, flamingo"
    })
    void imagePropertiesCountFromTheirReleaseOn(String property, String value, String before, String from) {
        String json = """
                {"filters": ["AllHostsFilter"], "hosts": [{"id": "a"}],
                 "requests": [{"instances": ["i"], "image": {"properties": {"%s": "%s"}}}]}""".formatted(property, value);
        assertThat(answer(json, before).at("/requests/0/result").asText()).isEqualTo("placed");
        assertThat(answer(json, from).at("/requests/0/error/where").asText()).isEqualTo("spec");
    }

    /** A flag cannot be wrong, but an aggregate may speak of it once it is a property. */
    @ParameterizedTest
    @CsvSource({
        "hw_virtio_packed_ring, bobcat, a", "hw_virtio_packed_ring, caracal, ''",
        "hw_firmware_stateless, caracal, a", "hw_firmware_stateless, dalmatian, ''"
    })
    void flagsCountFromTheirReleaseOn(String property, String release, String passing) {
        String json = """
                {"filters": ["AggregateImagePropertiesIsolation"], "hosts": [{"id": "a"}],
                 "aggregates": [{"id": 1, "hosts": ["a"], "metadata": {"%1$s": "False"}}],
                 "requests": [{"instances": ["i"], "image": {"properties": {"%1$s": "yes"}}}]}""".formatted(property);
        assertThat(survivors(answer(json, release))).isEqualTo(passing);
    }

    @ParameterizedTest
    @CsvSource({"dalmatian, spec", "epoxy, ''"})
    void igbCardsAreKnownFrom31On(String release, String where) {
        String json = """
                {"filters": ["AllHostsFilter"], "hosts": [{"id": "a"}],
                 "requests": [{"instances": ["i"], "image": {"properties": {"hw_vif_model": "igb"}}}]}""";
        assertThat(answer(json, release).at("/requests/0/error/where").asText()).isEqualTo(where);
    }

    /** The security of TPM secrets is a flavor's word; an image may say what it likes (nova-specs 2026.1, vtpm-live-migration). */
    @Test
    void noImageSpeaksOfTpmSecrets() {
        String json = """
                {"filters": ["AllHostsFilter"], "hosts": [{"id": "a"}],
                 "requests": [{"instances": ["i"], "image": {"properties": {"hw_tpm_secret_security": "mine"}}}]}""";
        assertThat(answer(json, "current").at("/requests/0/result").asText()).isEqualTo("placed");
    }
}
