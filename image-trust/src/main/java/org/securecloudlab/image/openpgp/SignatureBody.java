package org.securecloudlab.image.openpgp;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPSignature;

/** The body of a signature packet ({@code g10/parse-packet.c}, {@code parse_signature}). */
final class SignatureBody {
    private static final int SHORTEST = 16;
    private static final int MAX_AREA = 10_000;
    private static final int MAX_UNKNOWN = 10_240;
    private static final int MAX_NUMBER_BITS = 16_384;
    /** RFC 4880 section 9.1: obsolete, and still seen. */
    private static final int RSA_ENCRYPT_ONLY = 2;

    private static final int RSA_SIGN_ONLY = 3;
    private static final int ELGAMAL_BOTH = 20;
    private static final PacketEvent INVALID = new PacketEvent.Invalid(true);

    private final byte[] body;
    private long left;
    private int at;
    private boolean reported;

    private SignatureBody(byte[] body, long length) {
        this.body = body;
        this.left = length;
    }

    static PacketEvent read(byte[] body, long length) {
        if (length < SHORTEST) {
            return new PacketEvent.Signature(
                    new SignaturePacket(0, 0, 0, 0, 0, 0, Optional.empty(), false, Optional.empty()), true);
        }
        return switch (PacketBodies.octet(body, 0)) {
            case 4 -> new SignatureBody(body, length).current();
            case 2, 3 -> new SignatureBody(body, length).old();
            default -> INVALID;
        };
    }

    private PacketEvent old() {
        at = 17;
        left -= 17;
        byte[] padded = padded(at);
        return numbers(PacketBodies.octet(body, 15))
                .orElseGet(() -> new PacketEvent.Signature(SignaturePacket.old(padded, parsed()), reported));
    }

    private PacketEvent current() {
        at = 4;
        left -= 4;
        byte[][] areas = new byte[2][];
        for (int i = 0; i < areas.length; i++) {
            int length = (PacketBodies.octet(body, at) << 8) | PacketBodies.octet(body, at + 1);
            at += 2;
            left -= 2;
            if (left < length || length > MAX_AREA) {
                return INVALID;
            }
            if (length > body.length - at) {
                return new PacketEvent.End(true);
            }
            areas[i] = Arrays.copyOfRange(body, at, at + length);
            at += length;
            left -= length;
        }
        byte[] padded = padded(4);
        return numbers(PacketBodies.octet(body, 2))
                .orElseGet(() ->
                        new PacketEvent.Signature(SignaturePacket.of(padded, areas[0], areas[1], parsed()), reported));
    }

    private byte[] padded(int octets) {
        byte[] padded = new byte[octets];
        for (int i = 0; i < octets; i++) {
            padded[i] = (byte) PacketBodies.octet(body, i);
        }
        return padded;
    }

    private Optional<PGPSignature> parsed() {
        return Packets.signature(Packet.framed(Packet.SIGNATURE, body));
    }

    /** Two octets of the digest, and the numbers; what is wrong with them. */
    private Optional<PacketEvent> numbers(int algorithm) {
        if (left < 2) {
            return Optional.of(INVALID);
        }
        at += 2;
        left -= 2;
        int count = count(algorithm);
        if (count == 0) {
            reported |= left > body.length - at;
            return left > MAX_UNKNOWN ? Optional.of(INVALID) : Optional.empty();
        }
        boolean whole = true;
        for (int i = 0; i < count; i++) {
            whole &= number();
        }
        return whole ? Optional.empty() : Optional.of(new PacketEvent.Invalid(reported));
    }

    private static int count(int algorithm) {
        return switch (algorithm) {
            case PublicKeyAlgorithmTags.RSA_GENERAL, RSA_ENCRYPT_ONLY, RSA_SIGN_ONLY -> 1;
            case PublicKeyAlgorithmTags.DSA,
                    PublicKeyAlgorithmTags.ECDSA,
                    ELGAMAL_BOTH,
                    PublicKeyAlgorithmTags.EDDSA_LEGACY -> 2;
            default -> 0;
        };
    }

    /** gpg complains of a number that does not fit its packet, and says nothing of one that does not fit the file. */
    private boolean number() {
        int start = at;
        if (left == 0) {
            reported = true;
            return false;
        }
        if (at >= body.length) {
            return false;
        }
        if (left == 1) {
            at++;
            left--;
            reported = true;
            return false;
        }
        if (at + 1 >= body.length) {
            at = body.length;
            left -= at - start;
            return false;
        }
        int bits = (PacketBodies.octet(body, at) << 8) | PacketBodies.octet(body, at + 1);
        at += 2;
        left -= 2;
        if (bits > MAX_NUMBER_BITS) {
            reported = true;
            return false;
        }
        int octets = (bits + 7) / 8;
        int there = (int) Math.min(Math.min(octets, left), body.length - at);
        reported |= there < octets && there == left;
        at += there;
        left -= there;
        return there == octets;
    }
}
