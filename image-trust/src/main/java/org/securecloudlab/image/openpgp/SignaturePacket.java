package org.securecloudlab.image.openpgp;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.bcpg.SignatureSubpacketTags;
import org.bouncycastle.openpgp.PGPSignature;

/**
 * A signature packet as gpg reads it ({@code g10/parse-packet.c}, {@code parse_signature}).
 *
 * @param keyId 0 where nothing names it
 * @param issuer the fingerprint that it names as its maker's
 * @param hasUnknownCritical it must be understood and is not
 * @param parsed for the mathematics; empty where the library does not know its kind
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SignaturePacket(
        int signatureClass,
        int publicKeyAlgorithm,
        int digest,
        long createdSeconds,
        long expiresSeconds,
        long keyId,
        Optional<byte[]> issuer,
        boolean hasUnknownCritical,
        Optional<PGPSignature> parsed) {
    private static final int FINGERPRINT_BYTES = 20;

    /** Of version 3: everything stands at fixed places. */
    static SignaturePacket old(byte[] body, Optional<PGPSignature> parsed) {
        return new SignaturePacket(
                body[2] & 0xff,
                body[15] & 0xff,
                body[16] & 0xff,
                number(body, 3, 4),
                0,
                number(body, 7, 8),
                Optional.empty(),
                false,
                parsed);
    }

    /** Of version 4: in subpackets, which are not looked at where no algorithm is named. */
    static SignaturePacket of(byte[] body, byte[] hashed, byte[] unhashed, Optional<PGPSignature> parsed) {
        int algorithm = body[2] & 0xff;
        boolean named = algorithm != 0;
        long created = named ? first(hashed, SignatureSubpacketTags.CREATION_TIME, 4) : 0;
        long lifetime = named ? first(hashed, SignatureSubpacketTags.EXPIRE_TIME, 4) : 0;
        Optional<byte[]> keyId = Subpackets.find(hashed, SignatureSubpacketTags.ISSUER_KEY_ID, 8)
                .or(() -> Subpackets.find(unhashed, SignatureSubpacketTags.ISSUER_KEY_ID, 8));
        return new SignaturePacket(
                body[1] & 0xff,
                algorithm,
                body[3] & 0xff,
                created,
                lifetime == 0 ? 0 : created + lifetime,
                named ? keyId.map(bytes -> number(bytes, 0, 8)).orElse(0L) : 0,
                Subpackets.find(hashed, SignatureSubpacketTags.ISSUER_FINGERPRINT, FINGERPRINT_BYTES + 1)
                        .filter(bytes -> bytes.length == FINGERPRINT_BYTES + 1 && bytes[0] == 4)
                        .map(bytes -> Arrays.copyOfRange(bytes, 1, bytes.length)),
                named && !(Subpackets.isUnderstood(hashed) && Subpackets.isUnderstood(unhashed)),
                parsed);
    }

    boolean isExpired(long nowSeconds) {
        return expiresSeconds != 0 && expiresSeconds <= nowSeconds;
    }

    boolean isOverDocument() {
        return signatureClass < 2;
    }

    private static long first(byte[] area, int type, int octets) {
        return Subpackets.find(area, type, octets)
                .map(bytes -> number(bytes, 0, octets))
                .orElse(0L);
    }

    private static long number(byte[] bytes, int at, int octets) {
        long number = 0;
        for (int i = at; i < at + octets; i++) {
            number = (number << 8) | (bytes[i] & 0xff);
        }
        return number;
    }
}
