package org.securecloudlab.scheduler;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Sorted;

/**
 * What one instance asks of placement (nova/scheduler/utils.py, ResourceRequest): amounts of the usual resource classes, and traits.
 *
 * @param vcpus VCPU
 * @param pcpus PCPU, for flavors with dedicated CPUs
 * @param ramMiB MEMORY_MB
 * @param diskGiB DISK_GB: root, ephemeral and swap rounded up to whole GiB; without root when booted from volume
 * @param required traits that a host must have
 * @param forbidden traits that a host must not have
 */
public record ResourceRequest(
        long vcpus, long pcpus, long ramMiB, long diskGiB, SortedSet<String> required, SortedSet<String> forbidden) {

    public ResourceRequest {
        required = Sorted.set(required);
        forbidden = Sorted.set(forbidden);
    }

    /** What a flavor asks for, with or without an image to copy to the root disk. */
    public static ResourceRequest of(Flavor flavor, Optional<Image> image) {
        boolean dedicated = isDedicated(flavor, image);
        long rootGiB = image.isPresent() ? flavor.rootGiB() : 0;
        TreeSet<String> required = new TreeSet<>();
        TreeSet<String> forbidden = new TreeSet<>();
        traits(flavor.extraSpecs(), required, forbidden);
        image.ifPresent(present -> traits(present.properties(), required, new TreeSet<>()));
        return new ResourceRequest(
                override(flavor, "VCPU", dedicated ? 0 : flavor.vcpus()),
                override(flavor, "PCPU", dedicated ? flavor.vcpus() : 0),
                override(flavor, "MEMORY_MB", flavor.ramMiB()),
                override(flavor, "DISK_GB", rootGiB + flavor.ephemeralGiB() + (flavor.swapMiB() + 1023) / 1024),
                required,
                forbidden);
    }

    ResourceRequest withDisk(long otherDiskGiB) {
        return new ResourceRequest(vcpus, pcpus, ramMiB, otherDiskGiB, required, forbidden);
    }

    ResourceRequest requiring(String trait) {
        TreeSet<String> more = new TreeSet<>(required);
        more.add(trait);
        return new ResourceRequest(vcpus, pcpus, ramMiB, diskGiB, more, forbidden);
    }

    /** As a message says it, such as {@code VCPU 4, MEMORY_MB 8192, DISK_GB 20}. */
    String describe() {
        StringBuilder text = new StringBuilder();
        append(text, "VCPU", vcpus);
        append(text, "PCPU", pcpus);
        append(text, "MEMORY_MB", ramMiB);
        append(text, "DISK_GB", diskGiB);
        return text.toString();
    }

    private static void append(StringBuilder text, String resourceClass, long amount) {
        if (amount > 0) {
            text.append(text.length() == 0 ? "" : ", ")
                    .append(resourceClass)
                    .append(' ')
                    .append(amount);
        }
    }

    // hw:cpu_policy is asked of the flavor and, where it says nothing, of the image (nova/virt/hardware.py).
    private static boolean isDedicated(Flavor flavor, Optional<Image> image) {
        return Optional.ofNullable(flavor.extraSpecs().get("hw:cpu_policy"))
                .or(() -> image.flatMap(
                        present -> Optional.ofNullable(present.properties().get("hw_cpu_policy"))))
                .filter("dedicated"::equals)
                .isPresent();
    }

    // An extra spec resources:CLASS=n replaces the flavor's own figure.
    private static long override(Flavor flavor, String resourceClass, long amount) {
        String given = flavor.extraSpecs().get("resources:" + resourceClass);
        return given != null && given.matches("[0-9]{1,18}") ? Long.parseLong(given) : amount;
    }

    private static void traits(Map<String, String> specs, SortedSet<String> required, SortedSet<String> forbidden) {
        specs.forEach((key, value) -> {
            if (key.startsWith("trait:")) {
                String trait = key.substring("trait:".length());
                switch (value.toLowerCase(Locale.ROOT)) {
                    case "required" -> required.add(trait);
                    case "forbidden" -> forbidden.add(trait);
                    default -> {} // nova ignores other values, with a warning in its log
                }
            }
        });
    }
}
