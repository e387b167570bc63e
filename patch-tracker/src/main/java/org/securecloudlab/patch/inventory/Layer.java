package org.securecloudlab.patch.inventory;

import java.util.List;
import java.util.Locale;
import org.securecloudlab.patch.owner.AssetKind;

/** What a patch is a patch of. A host's layers do not reach into its guests (guide P1). */
public enum Layer {
    FIRMWARE,
    HOST_OS,
    HYPERVISOR,
    GUEST_OS,
    PACKAGES;

    private static final List<String> FIRMWARE_NAMES = List.of("microcode", "firmware", "fwupd", "ucode");
    private static final List<String> HYPERVISOR_NAMES =
            List.of("qemu", "libvirt", "xen", "seabios", "edk2", "ovmf", "openvswitch", "nova");
    private static final List<String> KERNEL_NAMES = List.of("linux", "kernel");

    /** The layer of a package on a host or in a guest, by the name of its source; a rule of thumb of ours. */
    public static Layer of(AssetKind kind, String source) {
        String name = source.toLowerCase(Locale.ROOT);
        if (kind != AssetKind.HOST) {
            return startsWithOne(name, KERNEL_NAMES) ? GUEST_OS : PACKAGES;
        }
        if (FIRMWARE_NAMES.stream().anyMatch(name::contains)) {
            return FIRMWARE;
        }
        return startsWithOne(name, HYPERVISOR_NAMES) ? HYPERVISOR : HOST_OS;
    }

    private static boolean startsWithOne(String name, List<String> starts) {
        return starts.stream().anyMatch(name::startsWith);
    }
}
