package org.securecloudlab.entropy.assessment;

/**
 * An intermediate value of an estimator, under the letter SP 800-90B gives it.
 *
 * @param name such as {@code pHat}, a probability, or {@code C}, a count
 * @param value a {@link Long} for counts, a {@link Double} otherwise
 */
public record Figure(String name, Number value) {
    public static Figure count(String name, long value) {
        return new Figure(name, value);
    }

    public static Figure real(String name, double value) {
        return new Figure(name, value);
    }
}
