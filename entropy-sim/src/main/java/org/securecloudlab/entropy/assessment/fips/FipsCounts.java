package org.securecloudlab.entropy.assessment.fips;

/**
 * How many blocks passed, and how many failed which test; a block may fail several.
 *
 * @param blocksPassed blocks that passed all five
 */
public record FipsCounts(
        long blocksPassed, long blocksFailed, long monobit, long poker, long runs, long longRun, long continuousRun) {

    public long blocks() {
        return blocksPassed + blocksFailed;
    }
}
