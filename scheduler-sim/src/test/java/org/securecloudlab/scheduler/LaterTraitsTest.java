package org.securecloudlab.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securecloudlab.cloud.document.CloudReader;

/** Traits of the host that later releases want of placement, from the release that brought them. */
class LaterTraitsTest {
    private static final String CLOUD = """
            name: two
            hosts:
              - name: plain
                inventories: {VCPU: 16, MEMORY_MB: 65536, DISK_GB: 100, MEM_ENCRYPTION_CONTEXT: 8}
                traits: [COMPUTE_SECURITY_TPM_2_0%2$s]
              - name: rich
                inventories: {VCPU: 16, MEMORY_MB: 65536, DISK_GB: 100, MEM_ENCRYPTION_CONTEXT: 8}
                traits: [COMPUTE_SECURITY_TPM_2_0, %1$s%2$s]
            settings:
              nova:
                compatibility.release: %3$s
            """;

    @ParameterizedTest
    @CsvSource({
        "hw:virtio_packed_ring=true, COMPUTE_NET_VIRTIO_PACKED, bobcat, plain",
        "hw:virtio_packed_ring=true, COMPUTE_NET_VIRTIO_PACKED, caracal, rich",
        "hw:sound_model=virtio, COMPUTE_SOUND_MODEL_VIRTIO, epoxy, plain",
        "hw:sound_model=virtio, COMPUTE_SOUND_MODEL_VIRTIO, flamingo, rich",
        "hw:sound_model=ac97, COMPUTE_SOUND_MODEL_VIRTIO, flamingo, plain",
        // A TPM without a word about its secret has the user's; without a TPM the word says nothing.
        "hw:tpm_version=2.0, COMPUTE_SECURITY_TPM_SECRET_SECURITY_USER, flamingo, plain",
        "hw:tpm_version=2.0, COMPUTE_SECURITY_TPM_SECRET_SECURITY_USER, gazpacho, rich",
        "hw:tpm_version=2.0;hw:tpm_secret_security=host, COMPUTE_SECURITY_TPM_SECRET_SECURITY_HOST, gazpacho, rich",
        "hw:tpm_version=2.0;hw:tpm_secret_security=host, COMPUTE_SECURITY_TPM_SECRET_SECURITY_USER, gazpacho, ''",
        "hw:tpm_secret_security=host, COMPUTE_SECURITY_TPM_SECRET_SECURITY_HOST, gazpacho, plain",
        // A TPM without a model is a TIS one.
        "hw:tpm_version=2.0, COMPUTE_SECURITY_TPM_TIS, caracal, plain",
        "hw:tpm_version=2.0, COMPUTE_SECURITY_TPM_TIS, dalmatian, rich",
        "hw:tpm_version=2.0;hw:tpm_model=tpm-crb, COMPUTE_SECURITY_TPM_CRB, dalmatian, rich",
        "hw:tpm_version=2.0;hw:tpm_model=tpm-crb, COMPUTE_SECURITY_TPM_TIS, dalmatian, ''",
        "hw:mem_encryption=true, HW_CPU_X86_AMD_SEV, epoxy, plain",
        "hw:mem_encryption=true, HW_CPU_X86_AMD_SEV, flamingo, rich",
        "hw:mem_encryption=false, HW_CPU_X86_AMD_SEV, flamingo, plain",
        "hw:mem_encryption=true;hw:mem_encryption_model=amd-sev-es, HW_CPU_X86_AMD_SEV_ES, flamingo, rich",
        "hw:mem_encryption=true;hw:mem_encryption_model=amd-sev-es, HW_CPU_X86_AMD_SEV, flamingo, ''",
        "hw:mem_encryption=true;hw:mem_encryption_model=intel-tdx, HW_CPU_X86_INTEL_TDX, hibiscus, rich"
    })
    void areAskedFromTheirReleaseOn(String specs, String trait, String release, String host) {
        NovaScheduler scheduler =
                NovaScheduler.of(CloudReader.read(CLOUD.formatted(trait, others(trait), release), "cloud.yaml")
                        .value()
                        .orElseThrow());
        Map<String, String> extraSpecs = new TreeMap<>();
        for (String each : specs.split(";", -1)) {
            extraSpecs.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        RequestSpec request =
                RequestSpec.of("i", Clouds.flavor("special", extraSpecs), Optional.of(Clouds.image(Map.of())), "p1");
        String placed = scheduler.schedule(request) instanceof Decision.Placed done
                ? done.hosts().get(0)
                : "";
        assertThat(placed).isEqualTo(host);
    }

    /** What a TPM asks besides, unless it is the one in question. */
    private static String others(String trait) {
        return trait.startsWith("COMPUTE_SECURITY_TPM_SECRET") ? ", COMPUTE_SECURITY_TPM_TIS" : "";
    }

    @ParameterizedTest
    @CsvSource({"caracal, plain", "dalmatian, rich"})
    void firmwareWithoutStateIsAskedForFrom30On(String release, String host) {
        NovaScheduler scheduler = NovaScheduler.of(
                CloudReader.read(CLOUD.formatted("COMPUTE_SECURITY_STATELESS_FIRMWARE", "", release), "cloud.yaml")
                        .value()
                        .orElseThrow());
        Map<String, String> properties = Map.of("hw_firmware_type", "uefi", "hw_firmware_stateless", "true");
        RequestSpec request =
                RequestSpec.of("i", Clouds.flavor("plain", Map.of()), Optional.of(Clouds.image(properties)), "p1");
        assertThat(scheduler.schedule(request))
                .isInstanceOfSatisfying(Decision.Placed.class, placed -> assertThat(placed.hosts())
                        .containsExactly(host));
    }
}
