package org.securecloudlab.scheduler.image;

import java.util.Map;
import org.securecloudlab.scheduler.NovaRelease;

/**
 * Standard image properties that came after Zed, by release, in the order of the version notes of ImageMetaProps (nova/objects/image_meta.py of 33.0.2,
 * 1.35 to 1.42). Which release brought one: the cycle highlights of nova in openstack/releases (deliverables/caracal/nova.yaml: packed virtqueues and
 * physical address bits; dalmatian: stateless firmware, of August 2024, and before it the secret of an encrypted disk; epoxy: igb cards; flamingo: sound,
 * USB and SEV-ES; hibiscus: SEV-SNP and TDX). From Epoxy on versions of hypervisors are read by oslo.utils instead of distutils. The security of TPM
 * secrets is a flavor's word only (get_tpm_secret_security_constraint of 33.0.2).
 */
final class LaterProperties {
    private LaterProperties() {}

    /** Puts in those that a release has. */
    static void addTo(Map<String, PropertyType> types, NovaRelease release) {
        if (release.isFrom(NovaRelease.CARACAL)) {
            types.put("hw_virtio_packed_ring", PropertyType.FLAG);
            types.put("hw_maxphysaddr_bits", PropertyType.INTEGER);
            types.put("hw_maxphysaddr_mode", PropertyType.oneOf("passthrough", "emulate"));
        }
        if (release.isFrom(NovaRelease.DALMATIAN)) {
            types.put("hw_ephemeral_encryption_secret_uuid", PropertyType.TEXT);
            types.put("hw_firmware_stateless", PropertyType.FLAG);
        }
        if (release.isFrom(NovaRelease.EPOXY)) {
            types.put("hw_vif_model", NetworkCards.WITH_IGB);
            types.put("img_hv_requested_version", PropertyType.LATER_VERSIONS);
        }
        if (release.isFrom(NovaRelease.FLAMINGO)) {
            types.put("hw_mem_encryption_model", PropertyType.oneOf("amd-sev", "amd-sev-es"));
            types.put("hw_redirected_usb_ports", PropertyType.INTEGER);
            types.put(
                    "hw_sound_model",
                    PropertyType.oneOf("sb16", "es1370", "pcspk", "ac97", "ich6", "ich9", "usb", "virtio"));
            types.put("hw_usb_model", PropertyType.oneOf("none", "qemu-xhci", "nec-xhci"));
        }
        if (release.isFrom(NovaRelease.HIBISCUS)) {
            types.put(
                    "hw_mem_encryption_model", PropertyType.oneOf("amd-sev", "amd-sev-es", "amd-sev-snp", "intel-tdx"));
        }
    }
}
