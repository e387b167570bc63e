package org.securecloudlab.patch.document;

import java.util.Arrays;
import java.util.Locale;

/** Names of enumerations as documents write them. */
public final class Words {
    private Words() {}

    /** All words of an enumeration, in its order. */
    public static String[] all(Class<? extends Enum<?>> words) {
        return Arrays.stream(words.getEnumConstants()).map(Words::of).toArray(String[]::new);
    }

    /** {@code NEXT_UPGRADE} as {@code next-upgrade}. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
