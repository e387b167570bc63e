package org.securecloudlab.image.openpgp;

import java.util.Optional;

/** The trust word that gpg adds to a verified signature ({@code g10/pkclist.c}, {@code check_signatures_trust}). */
final class Trust {
    private static final int ULTIMATE = 6;

    private Trust() {}

    static Optional<String> of(String primaryFingerprint, KeyState state, PgpOptions options) {
        int owner = options.ownerTrust().getOrDefault(primaryFingerprint, 0);
        if (options.trustModel().equals("always")) {
            return Optional.empty();
        }
        if (state.isExpired() && !state.isRevoked()) {
            return Optional.empty();
        }
        if (options.trustModel().equals("direct")) {
            return Optional.of(direct(owner));
        }
        if (options.trustModel().equals("tofu") && owner != ULTIMATE && !state.isRevoked()) {
            return Optional.of("TRUST_MARGINAL");
        }
        return Optional.of(owner == ULTIMATE ? "TRUST_ULTIMATE" : "TRUST_UNDEFINED");
    }

    private static String direct(int owner) {
        return switch (owner) {
            case 3 -> "TRUST_NEVER";
            case 4 -> "TRUST_MARGINAL";
            case 5 -> "TRUST_FULLY";
            case ULTIMATE -> "TRUST_ULTIMATE";
            default -> "TRUST_UNDEFINED";
        };
    }
}
