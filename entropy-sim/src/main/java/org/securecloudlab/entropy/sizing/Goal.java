package org.securecloudlab.entropy.sizing;

import org.securecloudlab.entropy.boot.StormOutcome;

/** What is counted as a wait. */
public enum Goal {
    /** Until the programs that ask have their random numbers, from wherever. */
    BLOCKING,
    /** Until the guest's generator was seeded by hardware: policy asks for it, whether or not anything blocks. */
    FRESH;

    double[] waits(StormOutcome outcome) {
        return this == BLOCKING ? outcome.waitSeconds() : outcome.seedSeconds();
    }
}
