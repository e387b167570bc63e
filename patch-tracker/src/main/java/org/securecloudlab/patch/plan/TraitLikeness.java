package org.securecloudlab.patch.plan;

import java.util.List;

/**
 * How much of production a test environment covers in one respect.
 *
 * @param trait such as {@code kernel}, or {@code packages}
 * @param share 0 to 1, over all production systems
 * @param missing what production has and the test environment lacks, at most ten
 */
public record TraitLikeness(String trait, double share, List<String> missing) {
    public TraitLikeness {
        missing = List.copyOf(missing);
    }
}
