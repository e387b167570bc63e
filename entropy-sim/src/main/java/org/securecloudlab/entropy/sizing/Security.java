package org.securecloudlab.entropy.sizing;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.entropy.boot.GuestGroup;
import org.securecloudlab.entropy.linux.KernelEra;
import org.securecloudlab.entropy.linux.KernelVersion;
import org.securecloudlab.entropy.model.Backing;
import org.securecloudlab.entropy.model.EntropyModel;

/**
 * Guests whose random numbers are poor, whether or not they wait.
 *
 * @param findings what was found, group by group
 */
public record Security(List<Finding> findings) {
    public Security {
        findings = List.copyOf(findings);
    }

    /** What is wrong with a group. */
    public enum Kind {
        /** Read before the generator was ready: weak keys (Heninger and others, 2012). */
        WEAK_EARLY_URANDOM("reads /dev/urandom before the generator is ready, on a kernel that lets it"),
        /** Clones give out the same bytes until the next reseed. */
        DUPLICATE_CLONES("clones of one memory image give out the same bytes until the next reseed"),
        /** A seed file in a golden image. */
        SHARED_SEED_FILE("every guest of the image credits the same seed file"),
        /** No hardware behind it. */
        NO_HARDWARE_SEED("is never seeded by hardware: only its own noise, or the host's generator");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** A clause for people. */
        public String text() {
            return text;
        }
    }

    /**
     * One kind in one group.
     *
     * @param group its name
     * @param guests how many it concerns
     * @param kind what it is
     * @param seconds for how long; 0 when that is not bounded by time
     */
    public record Finding(String group, int guests, Kind kind, double seconds) {}

    /** What the guests of a model have to fear. */
    public static Security of(EntropyModel model) {
        List<Finding> findings = new ArrayList<>();
        for (GuestGroup group : model.guests()) {
            KernelVersion kernel = group.profile().kernel();
            KernelEra era = KernelEra.of(kernel);
            GuestGroup.Exposure exposure = group.exposure();
            boolean ready = group.profile().trustedCpu();
            if (exposure.readsUrandomEarly() && !ready && era != KernelEra.HASH_POOL) {
                findings.add(new Finding(group.name(), group.count(), Kind.WEAK_EARLY_URANDOM, 0));
            }
            boolean told = exposure.generationId() && kernel.atLeast(5, 18);
            if (exposure.cloneOfMemory() && !told) {
                findings.add(new Finding(group.name(), group.count(), Kind.DUPLICATE_CLONES, era.reseedSeconds()));
            }
            if (exposure.seedFileInImage()) {
                findings.add(new Finding(group.name(), group.count(), Kind.SHARED_SEED_FILE, 0));
            }
            boolean hardware = group.profile().device().isPresent() && model.backing() != Backing.KERNEL;
            if (!hardware && !ready) {
                findings.add(new Finding(group.name(), group.count(), Kind.NO_HARDWARE_SEED, 0));
            }
        }
        return new Security(findings);
    }
}
