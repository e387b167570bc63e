package org.securecloudlab.image.openpgp;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.bcpg.SignatureSubpacketTags;

/** The subpackets of a signature's area as gpg goes through them ({@code g10/parse-packet.c}, {@code enum_sig_subpkt}). */
final class Subpackets {
    private static final int KEY_BLOCK = 38;
    private static final int NOTATION_HEADER = 8;
    private static final Set<String> KNOWN_NOTATIONS =
            Set.of("preferred-email-encoding@pgp.com", "pka-address@gnupg.org");
    /** {@code can_handle_critical}. */
    private static final Set<Integer> UNDERSTOOD = Set.of(
            SignatureSubpacketTags.CREATION_TIME,
            SignatureSubpacketTags.EXPIRE_TIME,
            SignatureSubpacketTags.KEY_EXPIRE_TIME,
            SignatureSubpacketTags.EXPORTABLE,
            SignatureSubpacketTags.REVOCABLE,
            SignatureSubpacketTags.REVOCATION_KEY,
            SignatureSubpacketTags.ISSUER_KEY_ID,
            SignatureSubpacketTags.ISSUER_FINGERPRINT,
            SignatureSubpacketTags.PREFERRED_SYM_ALGS,
            SignatureSubpacketTags.PREFERRED_HASH_ALGS,
            SignatureSubpacketTags.PREFERRED_COMP_ALGS,
            SignatureSubpacketTags.KEY_FLAGS,
            SignatureSubpacketTags.PRIMARY_USER_ID,
            SignatureSubpacketTags.FEATURES,
            SignatureSubpacketTags.TRUST_SIG,
            SignatureSubpacketTags.REG_EXP,
            SignatureSubpacketTags.POLICY_URL,
            SignatureSubpacketTags.PREFERRED_KEY_SERV,
            SignatureSubpacketTags.REVOCATION_REASON,
            SignatureSubpacketTags.EMBEDDED_SIGNATURE);

    private Subpackets() {}

    /** One subpacket; the walk ends where a length does not fit. */
    private static final class Walk {
        private final byte[] area;
        private int at;
        private int from;
        private int to;
        private boolean cut;

        Walk(byte[] area) {
            this.area = area;
        }

        boolean next() {
            at = to;
            if (at >= area.length) {
                return false;
            }
            int length = area[at++] & 0xff;
            if (length == 255) {
                long octets = area.length - at < 4 ? Long.MAX_VALUE : number();
                length = (int) Math.min(octets, Integer.MAX_VALUE);
            } else if (length >= 192) {
                length = area.length - at < 2 ? Integer.MAX_VALUE : ((length - 192) << 8) + (area[at++] & 0xff) + 192;
            }
            cut = length > area.length - at || length == 0;
            from = at;
            to = cut ? area.length : at + length;
            return !cut;
        }

        private long number() {
            long value = 0;
            for (int i = 0; i < 4; i++) {
                value = (value << 8) | (area[at++] & 0xff);
            }
            return value;
        }

        int type() {
            return area[from] & 0x7f;
        }

        boolean isCritical() {
            return area[from] < 0;
        }

        byte[] data() {
            return Arrays.copyOfRange(area, from + 1, to);
        }
    }

    /** The first of a type; empty where it is shorter than it must be. */
    static Optional<byte[]> find(byte[] area, int type, int minOctets) {
        Walk walk = new Walk(area);
        while (walk.next()) {
            if (walk.type() == type) {
                return Optional.of(walk.data()).filter(data -> data.length >= minOctets);
            }
        }
        return Optional.empty();
    }

    /** Whether every critical one is known, and no length is wrong. */
    static boolean isUnderstood(byte[] area) {
        Walk walk = new Walk(area);
        while (walk.next()) {
            if (walk.isCritical() && !isUnderstood(walk.type(), walk.data())) {
                return false;
            }
        }
        return !walk.cut;
    }

    /** Whether one may be critical. */
    static boolean isUnderstood(int type, byte[] data) {
        return switch (type) {
            case SignatureSubpacketTags.NOTATION_DATA -> isKnownNotation(data);
            case KEY_BLOCK -> data.length > 0 && data[0] == 0;
            default -> UNDERSTOOD.contains(type);
        };
    }

    private static boolean isKnownNotation(byte[] data) {
        int length = data.length < NOTATION_HEADER ? -1 : ((data[4] & 0xff) << 8) | (data[5] & 0xff);
        return length >= 0
                && length <= data.length - NOTATION_HEADER
                && KNOWN_NOTATIONS.contains(new String(data, NOTATION_HEADER, length, StandardCharsets.ISO_8859_1));
    }
}
