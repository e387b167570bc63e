package org.securecloudlab.image.openpgp;

import java.util.Set;
import org.bouncycastle.bcpg.SignatureSubpacket;
import org.bouncycastle.bcpg.SignatureSubpacketTags;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureSubpacketVector;

/** What a signature says of itself, read as gpg reads it. */
final class SignatureFacts {
    /** Subpackets that gpg 2.2 may meet as critical ({@code parse-packet.c}, {@code can_handle_critical}). */
    private static final Set<Integer> KNOWN_CRITICAL = Set.of(
            SignatureSubpacketTags.CREATION_TIME,
            SignatureSubpacketTags.EXPIRE_TIME,
            SignatureSubpacketTags.EXPORTABLE,
            SignatureSubpacketTags.TRUST_SIG,
            SignatureSubpacketTags.REG_EXP,
            SignatureSubpacketTags.REVOCABLE,
            SignatureSubpacketTags.REVOCATION_KEY,
            SignatureSubpacketTags.ISSUER_KEY_ID,
            SignatureSubpacketTags.ISSUER_FINGERPRINT,
            SignatureSubpacketTags.PREFERRED_SYM_ALGS,
            SignatureSubpacketTags.PREFERRED_HASH_ALGS,
            SignatureSubpacketTags.PREFERRED_COMP_ALGS,
            SignatureSubpacketTags.KEY_FLAGS,
            SignatureSubpacketTags.KEY_EXPIRE_TIME,
            SignatureSubpacketTags.PRIMARY_USER_ID,
            SignatureSubpacketTags.FEATURES,
            SignatureSubpacketTags.SIGNER_USER_ID,
            SignatureSubpacketTags.POLICY_URL,
            SignatureSubpacketTags.PREFERRED_KEY_SERV,
            SignatureSubpacketTags.KEY_SERVER_PREFS);

    private SignatureFacts() {}

    @SuppressWarnings("JavaUtilDate") // what the library gives
    static long createdSeconds(PGPPublicKey key) {
        return key.getCreationTime().getTime() / 1000;
    }

    @SuppressWarnings("JavaUtilDate") // what the library gives
    static long createdSeconds(PGPSignature signature) {
        return signature.getCreationTime() == null
                ? 0
                : signature.getCreationTime().getTime() / 1000;
    }

    /** Seconds after the key's creation at which the key ends; 0 for never. */
    static long keyLifetimeSeconds(PGPSignature signature) {
        return hashed(signature, SignatureSubpacketTags.KEY_EXPIRE_TIME);
    }

    private static long hashed(PGPSignature signature, int type) {
        PGPSignatureSubpacketVector packets = signature.getHashedSubPackets();
        SignatureSubpacket packet = packets == null ? null : packets.getSubpacket(type);
        if (packet == null || packet.getData().length < 4) {
            return 0;
        }
        byte[] data = packet.getData();
        return (data[0] & 0xffL) << 24 | (data[1] & 0xff) << 16 | (data[2] & 0xff) << 8 | (data[3] & 0xff);
    }

    static boolean isExpired(PGPSignature signature, long nowSeconds) {
        long after = hashed(signature, SignatureSubpacketTags.EXPIRE_TIME);
        return after != 0 && createdSeconds(signature) + after <= nowSeconds;
    }

    /** It must be understood and is not. */
    static boolean hasUnknownCritical(PGPSignature signature) {
        PGPSignatureSubpacketVector packets = signature.getHashedSubPackets();
        if (packets == null) {
            return false;
        }
        for (int tag : packets.getCriticalTags()) {
            if (!KNOWN_CRITICAL.contains(tag)) {
                return true;
            }
        }
        return false;
    }
}
