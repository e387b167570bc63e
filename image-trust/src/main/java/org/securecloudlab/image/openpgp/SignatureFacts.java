package org.securecloudlab.image.openpgp;

import org.bouncycastle.bcpg.SignatureSubpacket;
import org.bouncycastle.bcpg.SignatureSubpacketTags;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureSubpacketVector;

/** What a signature says of itself, read as gpg reads it. */
final class SignatureFacts {
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
        for (SignatureSubpacket packet : packets.toArray()) {
            if (packet.isCritical() && !Subpackets.isUnderstood(packet.getType(), packet.getData())) {
                return true;
            }
        }
        return false;
    }
}
