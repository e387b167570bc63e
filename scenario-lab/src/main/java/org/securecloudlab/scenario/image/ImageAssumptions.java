package org.securecloudlab.scenario.image;

import java.util.Optional;
import org.securecloudlab.cloud.Settings;

/**
 * Numbers that no export tells. A cloud overrides them among its settings of nova, in a section {@code lab} that nova itself ignores, such
 * as {@code lab.image_store_bytes_per_second}.
 *
 * @param storeBytesPerSecond what the image service can send in all; 10 Gbit/s
 * @param hostBytesPerSecond what one host can receive; 10 Gbit/s
 * @param convertBytesPerSecond how fast a host writes a converted disk; 500 MB/s
 * @param verifyBytesPerSecond how fast a host hashes while it downloads; 578 MB/s, as measured with cursive and SHA-256 on two shared cores
 * @param guestBootSeconds from power-on until a guest's programs run; 10 s
 */
public record ImageAssumptions(
        double storeBytesPerSecond,
        double hostBytesPerSecond,
        double convertBytesPerSecond,
        double verifyBytesPerSecond,
        double guestBootSeconds) {
    private static final double TEN_GIGABIT_BYTES = 1.25e9;

    /** A cloud's own numbers, and the assumptions for the rest. Throws {@link IllegalArgumentException} for one that cannot be. */
    static ImageAssumptions of(Settings settings) {
        return new ImageAssumptions(
                rate(settings, "image_store_bytes_per_second", TEN_GIGABIT_BYTES),
                rate(settings, "host_bytes_per_second", TEN_GIGABIT_BYTES),
                rate(settings, "convert_bytes_per_second", 500e6),
                rate(settings, "verify_bytes_per_second", 578e6),
                number(settings, "guest_boot_seconds", 10));
    }

    private static double rate(Settings settings, String name, double otherwise) {
        double rate = number(settings, name, otherwise);
        if (rate == 0) {
            throw new IllegalArgumentException("lab." + name + " = [0] never ends");
        }
        return rate;
    }

    private static double number(Settings settings, String name, double otherwise) {
        Optional<String> text = settings.novaOption("lab." + name);
        double value;
        try {
            value = text.map(Double::parseDouble).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("lab." + name + " = [" + text.orElse("") + "] is not a number", e);
        }
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "lab." + name + " = [" + text.orElse("") + "] is not a number from 0 up");
        }
        return value;
    }
}
