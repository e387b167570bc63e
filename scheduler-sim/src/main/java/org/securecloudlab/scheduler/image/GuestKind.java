package org.securecloudlab.scheduler.image;

import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import org.securecloudlab.cloud.Sorted;

/** nova's names for what a guest is, and their canonical form (nova/objects/fields.py: Architecture, HVType, VMMode). */
public final class GuestKind {
    /** Processor architecture. */
    public static final GuestKind ARCHITECTURE = new GuestKind(
            "architecture",
            Set.of(
                    "alpha",
                    "armv6",
                    "armv7l",
                    "armv7b",
                    "aarch64",
                    "cris",
                    "i686",
                    "ia64",
                    "lm32",
                    "m68k",
                    "microblaze",
                    "microblazeel",
                    "mips",
                    "mipsel",
                    "mips64",
                    "mips64el",
                    "openrisc",
                    "parisc",
                    "parisc64",
                    "ppc",
                    "ppcle",
                    "ppc64",
                    "ppc64le",
                    "ppcemb",
                    "s390",
                    "s390x",
                    "sh4",
                    "sh4eb",
                    "sparc",
                    "sparc64",
                    "unicore32",
                    "x86_64",
                    "xtensa",
                    "xtensaeb"),
            lower -> switch (lower) {
                case "i386", "i486", "i586", "x86_32", "x86_32p" -> "i686";
                case "amd64" -> "x86_64";
                default -> lower;
            });

    /** Virtualisation type. */
    public static final GuestKind HYPERVISOR_TYPE = new GuestKind(
            "hypervisor type",
            Set.of(
                    "baremetal",
                    "bhyve",
                    "docker",
                    "fake",
                    "hyperv",
                    "ironic",
                    "kqemu",
                    "kvm",
                    "lxc",
                    "lxd",
                    "openvz",
                    "parallels",
                    "vz",
                    "phyp",
                    "qemu",
                    "test",
                    "uml",
                    "vbox",
                    "vmware",
                    "xen",
                    "zvm",
                    "prsm"),
            lower -> lower.equals("xapi") ? "xen" : lower);

    /** Guest ABI. */
    public static final GuestKind VM_MODE =
            new GuestKind("vm mode", Set.of("hvm", "xen", "uml", "exe"), lower -> switch (lower) {
                case "pv" -> "xen";
                case "hv", "baremetal" -> "hvm";
                default -> lower;
            });

    private final String label;
    private final SortedSet<String> names;
    private final UnaryOperator<String> alias;

    private GuestKind(String label, Set<String> names, UnaryOperator<String> alias) {
        this.label = label;
        this.names = Sorted.set(names);
        this.alias = alias;
    }

    /** What it is called, for messages. */
    public String label() {
        return label;
    }

    /** Whether it is a canonical name or another spelling of one. */
    public boolean knows(String name) {
        return names.contains(alias.apply(name.toLowerCase(Locale.ROOT)));
    }

    /** All canonical names, sorted. */
    public SortedSet<String> names() {
        return names;
    }

    /**
     * The canonical form of a name.
     *
     * @throws IllegalArgumentException for a name that nova does not know
     */
    public String canonical(String name) {
        String canonical = alias.apply(name.toLowerCase(Locale.ROOT));
        if (!names.contains(canonical)) {
            throw new IllegalArgumentException("unknown " + label + " [" + name + "]");
        }
        return canonical;
    }
}
