package org.securecloudlab.scheduler.resource;

import java.util.Optional;
import java.util.TreeMap;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.scheduler.image.PythonFlag;
import org.securecloudlab.scheduler.numa.PinnedCpus;
import org.securecloudlab.scheduler.placement.ResourceClasses;

/**
 * Resources and traits that nova makes of other extra specs and image properties (nova/scheduler/utils.py, the {@code _translate_…} methods). Of
 * flavor and image the flavor's word counts; where they contradict each other, nova has refused the request before.
 */
final class TranslatedResources {
    private static final String HYPERTHREADING = "HW_CPU_HYPERTHREADING";

    private final Flavor flavor;
    private final Optional<Image> image;
    private final WishedResources.Main main;

    private TranslatedResources(Flavor flavor, Optional<Image> image, WishedResources.Main main) {
        this.flavor = flavor;
        this.image = image;
        this.main = main;
    }

    /** What comes before the flavor's own figures: pinned CPUs and their threads. */
    static void of(Flavor flavor, Optional<Image> image, WishedResources.Main main) {
        TranslatedResources translated = new TranslatedResources(flavor, image, main);
        translated.pinning();
        translated.threads();
    }

    /** What comes after them. */
    static void addLast(Flavor flavor, Optional<Image> image, WishedResources.Main main) {
        if (!flavor.extraSpecs().isEmpty() || image.isPresent()) {
            TranslatedResources translated = new TranslatedResources(flavor, image, main);
            translated.memory();
            translated.security();
        }
    }

    private Optional<String> spec(String key) {
        return Optional.ofNullable(flavor.extraSpecs().get(key)).filter(value -> !value.isEmpty());
    }

    private Optional<String> property(String key) {
        return image.flatMap(present -> Optional.ofNullable(present.properties().get(key)))
                .filter(value -> !value.isEmpty());
    }

    private Optional<String> either(String name) {
        return spec("hw:" + name).or(() -> property("hw_" + name));
    }

    private void pinning() {
        Optional<String> policy = either("cpu_policy");
        long emulator =
                spec("hw:emulator_threads_policy").filter("isolate"::equals).isPresent() ? 1 : 0;
        if (policy.filter("dedicated"::equals).isPresent()) {
            main.amount(Host.PCPU, flavor.vcpus() + emulator);
        } else if (policy.filter("mixed"::equals).isPresent()) {
            int pinned = PinnedCpus.ofMixed(flavor, image.map(Image::properties).orElse(new TreeMap<>()));
            main.amount(Host.VCPU, flavor.vcpus() - pinned);
            main.amount(Host.PCPU, pinned + emulator);
        }
    }

    private void threads() {
        either("cpu_thread_policy").ifPresent(policy -> {
            switch (policy) {
                case "isolate" -> main.forbid(HYPERTHREADING);
                case "require" -> main.require(HYPERTHREADING);
                default -> {}
            }
        });
    }

    private void memory() {
        if (either("mem_encryption").filter(PythonFlag::isTrue).isPresent()) {
            main.amount("MEM_ENCRYPTION_CONTEXT", 1);
        }
        TreeMap<String, Long> persistent = new TreeMap<>();
        spec("hw:pmem").ifPresent(labels -> {
            for (String label : labels.split(",", -1)) {
                if (!label.isBlank()) {
                    persistent.merge(ResourceClasses.custom("PMEM_NAMESPACE_" + label.strip()), 1L, Long::sum);
                }
            }
        });
        persistent.forEach(main::amount);
    }

    private void security() {
        either("tpm_version")
                .ifPresent(version ->
                        main.require(version.equals("1.2") ? "COMPUTE_SECURITY_TPM_1_2" : "COMPUTE_SECURITY_TPM_2_0"));
        if (either("pci_numa_affinity_policy").filter("socket"::equals).isPresent()) {
            main.require("COMPUTE_SOCKET_PCI_NUMA_AFFINITY");
        }
        if (spec("os:secure_boot")
                .or(() -> property("os_secure_boot"))
                .filter("required"::equals)
                .isPresent()) {
            main.require("COMPUTE_SECURITY_UEFI_SECURE_BOOT");
        }
    }
}
