package org.securecloudlab.cloud;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;

/**
 * A host's processor.
 *
 * @param arch such as {@code x86_64} or {@code aarch64}
 * @param vendor as libvirt names it: {@code Intel}, {@code AMD}
 * @param model libvirt's CPU model, such as {@code Cascadelake-Server-noTSX}
 * @param generation marketing generation, such as {@code Ivy Bridge}; stated, not derived
 * @param sockets per NUMA cell as libvirt counts them; 0 when unknown
 * @param cores per socket; 0 when unknown
 * @param threads per core; 0 when unknown
 * @param features libvirt's feature names, such as {@code rdrand}; meaningless unless {@code featuresKnown}
 * @param featuresKnown false when the source had no feature list (compute API 2.88 and later)
 * @param physicalAddressBits how many bits guests' physical addresses may have at most; reported from nova 29 on
 */
public record Cpu(
        Optional<String> arch,
        Optional<String> vendor,
        Optional<String> model,
        Optional<String> generation,
        int sockets,
        int cores,
        int threads,
        SortedSet<String> features,
        boolean featuresKnown,
        OptionalInt physicalAddressBits) {

    /** Nothing known. */
    public static final Cpu UNKNOWN = new Cpu(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            0,
            0,
            Sorted.emptySet(),
            false,
            OptionalInt.empty());

    public Cpu {
        features = Sorted.set(features);
    }
}
