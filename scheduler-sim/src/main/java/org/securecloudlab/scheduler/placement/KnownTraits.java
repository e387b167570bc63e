package org.securecloudlab.scheduler.placement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The standard traits that image properties can name (os-traits 2.9.0 and 3.9.0, which adds IGB); others are only asked by name. */
public final class KnownTraits {
    private static final List<Map.Entry<String, String>> BY_PREFIX = List.of(
            Map.entry("COMPUTE_STORAGE_BUS_", "FDC IDE LXC SATA SCSI USB VIRTIO UML XEN"),
            Map.entry("COMPUTE_GRAPHICS_MODEL_", "BOCHS CIRRUS GOP NONE QXL VGA VIRTIO VMVGA XEN"),
            Map.entry(
                    "COMPUTE_NET_VIF_MODEL_",
                    "E1000 E1000E IGB LAN9118 NETFRONT NE2K_PCI PCNET RTL8139 SPAPR_VLAN SRIOV "
                            + "VIRTIO VMXNET VMXNET3"),
            Map.entry(
                    "HW_ARCH_",
                    "ALPHA ARMV6 ARMV7 ARMV7B AARCH64 CRIS I686 IA64 LM32 M68K MICROBLAZE "
                            + "MICROBLAZEEL MIPS MIPSEL MIPS64 MIPS64EL OPENRISC PARISC PARISC64 PPC "
                            + "PPCLE PPC64 PPC64LE PPCEMB S390 S390X SH4 SH4EB SPARC SPARC64 "
                            + "UNICORE32 X86_64 XTENSA XTENSAEB"),
            Map.entry("COMPUTE_ARCH_", "AARCH64 PPC64LE MIPSEL S390X RISCV64 X86_64"));

    private static final Set<String> NAMES = BY_PREFIX.stream()
            .flatMap(each -> List.of(each.getValue().split(" ")).stream().map(name -> each.getKey() + name))
            .collect(Collectors.toUnmodifiableSet());

    private KnownTraits() {}

    /** Whether there is a trait of that name for an image property. */
    public static boolean contains(String name) {
        return NAMES.contains(name);
    }
}
