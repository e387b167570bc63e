package org.securecloudlab.cloud.oslo;

import java.util.List;

/**
 * What was seen of an assignment's value before a secret in it was masked; no part of the secret can be read from it.
 *
 * @param differsFromEarlier the key was set before in this file, to another value
 * @param looksCommented white space and a {@code #} or {@code ;} stand in the value: oslo.config has no comments behind values
 * @param hidden names that a masked value refers to; {@link #toString()} does not tell them
 */
public record ValueNotes(boolean differsFromEarlier, boolean looksCommented, Hidden hidden) {
    /** Nothing was seen. */
    public static final ValueNotes NONE = new ValueNotes(false, false, new Hidden(List.of()));

    /** References inside a masked value. They may be parts of a password with a dollar in it, so only this package reads them. */
    public static final class Hidden {
        private final List<String> references;

        Hidden(List<String> references) {
            this.references = List.copyOf(references);
        }

        List<String> references() {
            return references;
        }

        @Override
        public String toString() {
            return references.size() + " references";
        }
    }
}
