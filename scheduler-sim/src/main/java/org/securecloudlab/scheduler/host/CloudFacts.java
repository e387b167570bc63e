package org.securecloudlab.scheduler.host;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Cpu;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Hypervisor;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scheduler.host.HostFacts.SupportedInstance;

/**
 * The unchanging side of a host, from the model. What like hosts have in common is made once.
 *
 * <p>Assumption: exports do not say which guests a hypervisor supports. For libvirt ({@code QEMU}) it is the host's architecture with
 * kvm and qemu in vm mode hvm, plus i686 on x86_64, as libvirt's capabilities list them; for others their own type.
 */
public final class CloudFacts {
    private static final String DEFAULT_ARCH = "x86_64";

    private final Map<Cpu, String> cpuInfo = new HashMap<>();
    private final Map<String, List<SupportedInstance>> supported = new HashMap<>();

    /** Of a host on whose disk so much is taken. */
    public HostFacts of(Host host, long diskGiBUsed) {
        Inventory vcpus = host.inventory(Host.VCPU);
        Inventory ram = host.inventory(Host.MEMORY_MB);
        Inventory disk = host.inventory(Host.DISK_GB);
        return new HostFacts(
                host.name(),
                host.node(),
                "cell1",
                vcpus.total() + host.inventory(Host.PCPU).total(),
                ram.total(),
                disk.total(),
                diskGiBUsed * 1024,
                vcpus.allocationRatio(),
                ram.allocationRatio(),
                disk.allocationRatio(),
                host.hostIp(),
                host.hypervisor().type(),
                host.hypervisor().version().orElse(0),
                supported(host.hypervisor(), host.cpu().arch().orElse(DEFAULT_ARCH)),
                cpuInfo.computeIfAbsent(host.cpu(), CpuInfo::toJson),
                Sorted.emptyMap(),
                Sorted.emptyMap());
    }

    private List<SupportedInstance> supported(Hypervisor hypervisor, String arch) {
        return supported.computeIfAbsent(
                hypervisor.type() + " " + arch, key -> list(hypervisor.type().toLowerCase(Locale.ROOT), arch));
    }

    private static List<SupportedInstance> list(String type, String arch) {
        Stream<String> architectures = arch.equals(DEFAULT_ARCH) ? Stream.of(arch, "i686") : Stream.of(arch);
        return architectures
                .flatMap(each -> switch (type) {
                    case "qemu", "kvm" ->
                        Stream.of(
                                new SupportedInstance(each, "kvm", "hvm"), new SupportedInstance(each, "qemu", "hvm"));
                    case "ironic" -> Stream.of(new SupportedInstance(each, "baremetal", "hvm"));
                    case "vmware vcenter server" -> Stream.of(new SupportedInstance(each, "vmware", "hvm"));
                    default -> Stream.of(new SupportedInstance(each, type, "hvm"));
                })
                .toList();
    }
}
