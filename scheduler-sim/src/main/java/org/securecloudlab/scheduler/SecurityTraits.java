package org.securecloudlab.scheduler;

import java.util.SortedSet;
import java.util.TreeSet;
import org.securecloudlab.scheduler.image.ImageProperties;
import org.securecloudlab.scheduler.image.PythonFlag;
import org.securecloudlab.scheduler.numa.FlavorAndImage;

/**
 * Traits of how a guest is guarded that later releases make of flavor and image (nova/scheduler/utils.py of 31.0.0 and 33.0.2, _translate_vtpm_request,
 * _translate_stateless_firmware_request, _translate_mem_encryption_request): from 30 on a TPM's model, and firmware without state; from 32 on the
 * way in which memory is encrypted; SEV-SNP and TDX from 34 on. Releases as deliverables/…/nova.yaml of openstack/releases tells them. Without a model a TPM is a
 * TIS one, and encryption AMD's SEV.
 */
final class SecurityTraits {
    private final ImageProperties image;
    private final FlavorAndImage wish;
    private final TreeSet<String> traits = new TreeSet<>();

    private SecurityTraits(RequestContext request) {
        this.image = request.imageProperties();
        this.wish = new FlavorAndImage(request.spec().flavor(), image);
    }

    static SortedSet<String> of(RequestContext request) {
        SecurityTraits asked = new SecurityTraits(request);
        NovaRelease release = request.option(NovaRelease.OPTION);
        if (release.isFrom(NovaRelease.DALMATIAN)) {
            asked.tpmModel();
            asked.statelessFirmware();
        }
        if (release.isFrom(NovaRelease.FLAMINGO)) {
            asked.memoryEncryption();
        }
        return asked.traits;
    }

    private void tpmModel() {
        if (wish.either("tpm_version").isPresent()) {
            boolean isCrb = wish.either("tpm_model").filter("tpm-crb"::equals).isPresent();
            traits.add(isCrb ? "COMPUTE_SECURITY_TPM_CRB" : "COMPUTE_SECURITY_TPM_TIS");
        }
    }

    private void statelessFirmware() {
        if (image.get("hw_firmware_stateless").filter("True"::equals).isPresent()) {
            traits.add("COMPUTE_SECURITY_STATELESS_FIRMWARE");
        }
    }

    private void memoryEncryption() {
        if (wish.either("mem_encryption").filter(PythonFlag::isTrue).isEmpty()) {
            return;
        }
        traits.add(
                switch (wish.either("mem_encryption_model").orElse("amd-sev")) {
                    case "amd-sev-es" -> "HW_CPU_X86_AMD_SEV_ES";
                    case "amd-sev-snp" -> "HW_CPU_X86_AMD_SEV_SNP";
                    case "intel-tdx" -> "HW_CPU_X86_INTEL_TDX";
                    default -> "HW_CPU_X86_AMD_SEV";
                });
    }
}
