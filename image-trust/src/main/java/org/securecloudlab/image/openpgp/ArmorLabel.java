package org.securecloudlab.image.openpgp;

import java.util.Optional;
import java.util.Set;

/** The line that an armor begins with (RFC 4880 section 6.2). */
final class ArmorLabel {
    static final String SIGNATURE = "BEGIN PGP SIGNATURE";
    private static final String DASHES = "-----";
    private static final int SHORTEST = 15;
    private static final Set<String> LABELS = Set.of(
            "BEGIN PGP MESSAGE",
            "BEGIN PGP PUBLIC KEY BLOCK",
            SIGNATURE,
            "BEGIN PGP SIGNED MESSAGE",
            "BEGIN PGP ARMORED FILE",
            "BEGIN PGP PRIVATE KEY BLOCK",
            "BEGIN PGP SECRET KEY BLOCK");

    private ArmorLabel() {}

    /** What stands between the dashes; empty where the line begins no armor. */
    static Optional<String> of(String line) {
        int end = line.indexOf(DASHES, DASHES.length());
        boolean framed = line.length() >= SHORTEST
                && line.startsWith(DASHES)
                && end >= 0
                && line.substring(end + DASHES.length()).matches("[ \r\n\t]*");
        return framed ? Optional.of(line.substring(DASHES.length(), end)).filter(LABELS::contains) : Optional.empty();
    }
}
