package org.securecloudlab.patch.document;

import java.util.Locale;

/** Names of enumerations as documents write them. */
public final class Words {
    private Words() {}

    /** {@code NEXT_UPGRADE} as {@code next-upgrade}. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
