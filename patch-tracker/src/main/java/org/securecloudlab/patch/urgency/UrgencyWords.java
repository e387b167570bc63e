package org.securecloudlab.patch.urgency;

import java.util.Locale;

/** Names of facts as people read them. */
final class UrgencyWords {
    private UrgencyWords() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
