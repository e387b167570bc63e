package org.securecloudlab.scheduler.image;

import java.util.Map;
import org.securecloudlab.scheduler.NovaRelease;

/** Standard image properties that came after Zed, by release (nova's release notes and the version notes of ImageMetaProps). */
final class LaterProperties {
    private LaterProperties() {}

    /** Puts in those that a release has. */
    static void addTo(Map<String, PropertyType> types, NovaRelease release) {
        if (release.isFrom(NovaRelease.BOBCAT)) {
            types.put("hw_virtio_packed_ring", PropertyType.FLAG);
        }
        if (release.isFrom(NovaRelease.CARACAL)) {
            types.put("hw_maxphysaddr_bits", PropertyType.INTEGER);
            types.put("hw_maxphysaddr_mode", PropertyType.oneOf("passthrough", "emulate"));
            types.put("hw_vif_model", NetworkCards.WITH_IGB);
        }
        if (release.isFrom(NovaRelease.DALMATIAN)) {
            types.put("hw_ephemeral_encryption_secret_uuid", PropertyType.TEXT);
            types.put("hw_firmware_stateless", PropertyType.FLAG);
        }
        if (release.isFrom(NovaRelease.EPOXY)) {
            types.put("hw_redirected_usb_ports", PropertyType.INTEGER);
            types.put(
                    "hw_sound_model",
                    PropertyType.oneOf("sb16", "es1370", "pcspk", "ac97", "ich6", "ich9", "usb", "virtio"));
            types.put("hw_usb_model", PropertyType.oneOf("qemu-xhci", "nec-xhci"));
        }
        if (release.isFrom(NovaRelease.FLAMINGO)) {
            types.put("hw_mem_encryption_model", PropertyType.oneOf("amd-sev", "amd-sev-es"));
        }
        if (release.isFrom(NovaRelease.GAZPACHO)) {
            types.put("hw_tpm_secret_security", PropertyType.oneOf("user", "host", "deployment"));
        }
    }
}
