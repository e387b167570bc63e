package org.securecloudlab.cloud;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A source of randomness that hosts can read.
 *
 * @param name unique; hosts refer to it
 * @param kind what it is
 * @param device path on the host such as {@code /dev/hwrng}, or address of an EGD server
 * @param entropyBitsPerSecond sustained rate when measured or given by the vendor
 * @param model vendor's name
 */
public record RandomSource(
        String name, Kind kind, Optional<String> device, OptionalDouble entropyBitsPerSecond, Optional<String> model) {

    /** Kinds of sources. */
    public enum Kind {
        RDRAND,
        RDSEED,
        TPM,
        USB,
        PCIE,
        QRNG,
        JITTER,
        INTERRUPTS,
        EGD
    }
}
