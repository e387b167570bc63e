package org.securecloudlab.entropy.egd;

import java.util.OptionalDouble;

/**
 * How a daemon behaves.
 *
 * @param bytesPerSecond at which its pool fills, above 0; absent for no limit
 * @param poolBytes the most that is saved up while nobody asks; the pool starts empty
 * @param processId what command 0x04 answers
 */
public record EgdSettings(
        OptionalDouble bytesPerSecond, int poolBytes, EgdPolicy policy, EgdFaults faults, long processId) {
    public EgdSettings {
        if (poolBytes < 1 || (bytesPerSecond.isPresent() && !(bytesPerSecond.getAsDouble() > 0))) {
            throw new IllegalArgumentException(
                    "rate " + bytesPerSecond + " and pool " + poolBytes + " have to be above 0");
        }
    }
}
