package org.securecloudlab.scheduler.resource;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scheduler.placement.ResourceGroup;

/**
 * What one instance asks of placement (nova/scheduler/utils.py, ResourceRequest), or what it holds there: amounts of the usual resource
 * classes, and traits.
 *
 * @param vcpus VCPU
 * @param pcpus PCPU, for flavors with dedicated CPUs
 * @param ramMiB MEMORY_MB
 * @param diskGiB DISK_GB: root, ephemeral and swap rounded up to whole GiB; without root when booted from volume
 * @param required traits that a host must have
 * @param forbidden traits that a host must not have
 * @param further other classes and groups
 */
public record ResourceRequest(
        long vcpus,
        long pcpus,
        long ramMiB,
        long diskGiB,
        SortedSet<String> required,
        SortedSet<String> forbidden,
        FurtherResources further) {

    public ResourceRequest {
        required = Sorted.set(required);
        forbidden = Sorted.set(forbidden);
    }

    /** The usual classes only. */
    public ResourceRequest(
            long vcpus,
            long pcpus,
            long ramMiB,
            long diskGiB,
            SortedSet<String> required,
            SortedSet<String> forbidden) {
        this(vcpus, pcpus, ramMiB, diskGiB, required, forbidden, FurtherResources.NONE);
    }

    /** What a flavor asks for, with or without an image to copy to the root disk. */
    public static ResourceRequest of(Flavor flavor, Optional<Image> image) {
        return WishedResources.of(flavor, image);
    }

    /** The same with another DISK_GB. */
    public ResourceRequest withDisk(long otherDiskGiB) {
        return new ResourceRequest(vcpus, pcpus, ramMiB, otherDiskGiB, required, forbidden, further);
    }

    /** The same with these traits required as well. */
    public ResourceRequest requiring(SortedSet<String> traits) {
        if (required.containsAll(traits)) {
            return this;
        }
        TreeSet<String> more = new TreeSet<>(required);
        more.addAll(traits);
        return new ResourceRequest(vcpus, pcpus, ramMiB, diskGiB, more, forbidden, further);
    }

    /**
     * The same with groups that do not come from the flavor. Where the flavor has one group at most and no policy, any of them may share a
     * provider (nova/scheduler/utils.py, resources_from_request_spec).
     */
    public ResourceRequest withGroups(SortedMap<String, ResourceGroup> outside) {
        if (outside.isEmpty()) {
            return this;
        }
        TreeMap<String, ResourceGroup> numbered = new TreeMap<>(further.numbered());
        numbered.putAll(outside);
        boolean mayShare = further.numbered().size() <= 1 && numbered.size() > 1;
        Optional<String> policy = further.policy().or(() -> mayShare ? Optional.of("none") : Optional.empty());
        FurtherResources more = new FurtherResources(further.others(), numbered, policy, further.held());
        return new ResourceRequest(vcpus, pcpus, ramMiB, diskGiB, required, forbidden, more);
    }

    /** The resource classes of which something is asked, in any group. */
    public SortedSet<String> classes() {
        TreeSet<String> classes = new TreeSet<>(mainGroup().amounts().keySet());
        further.numbered()
                .values()
                .forEach(group -> classes.addAll(group.amounts().keySet()));
        return classes;
    }

    /** Traits that any group requires. */
    public SortedSet<String> allRequired() {
        if (further.numbered().isEmpty()) {
            return required;
        }
        TreeSet<String> all = new TreeSet<>(required);
        further.numbered().values().forEach(group -> all.addAll(group.required()));
        return all;
    }

    /** The group without suffix. */
    public ResourceGroup mainGroup() {
        TreeMap<String, Long> amounts = new TreeMap<>(further.others());
        put(amounts, Host.VCPU, vcpus);
        put(amounts, Host.PCPU, pcpus);
        put(amounts, Host.MEMORY_MB, ramMiB);
        put(amounts, Host.DISK_GB, diskGiB);
        return new ResourceGroup(amounts, required, forbidden);
    }

    private static void put(TreeMap<String, Long> amounts, String resourceClass, long amount) {
        if (amount > 0) {
            amounts.put(resourceClass, amount);
        }
    }
}
