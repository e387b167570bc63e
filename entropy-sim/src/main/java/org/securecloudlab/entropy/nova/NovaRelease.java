package org.securecloudlab.entropy.nova;

import java.util.Locale;
import java.util.Optional;

/** nova's releases, in order, as far as the random number device differs between them. */
public enum NovaRelease {
    ICEHOUSE,
    JUNO,
    KILO,
    LIBERTY,
    MITAKA,
    NEWTON,
    OCATA,
    PIKE,
    QUEENS,
    ROCKY,
    STEIN,
    TRAIN,
    USSURI,
    VICTORIA,
    WALLABY,
    XENA,
    YOGA,
    ZED,
    ANTELOPE,
    BOBCAT,
    CARACAL,
    DALMATIAN,
    EPOXY,
    FLAMINGO,
    /** Whatever came after those that are known here. */
    LATER;

    /** The release that a text names: {@code zed}, {@code Ussuri or later}, {@code 2023.1}. */
    public static Optional<NovaRelease> named(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (NovaRelease release : values()) {
            if (release != LATER && lower.contains(release.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(release);
            }
        }
        return byYear(lower);
    }

    private static Optional<NovaRelease> byYear(String text) {
        if (text.matches(".*\\b20(2[3-9]|[3-9]\\d)\\.[12]\\b.*")) {
            return Optional.of(text.contains("2023.1") ? ANTELOPE : LATER);
        }
        return Optional.empty();
    }

    public boolean atLeast(NovaRelease other) {
        return compareTo(other) >= 0;
    }
}
