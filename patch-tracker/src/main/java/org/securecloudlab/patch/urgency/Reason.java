package org.securecloudlab.patch.urgency;

/**
 * A fact that a rule looked at.
 *
 * @param fact such as {@code publicly exposed}
 * @param value such as {@code yes}
 */
public record Reason(String fact, String value) {

    static Reason of(String fact, boolean value) {
        return new Reason(fact, value ? "yes" : "no");
    }
}
