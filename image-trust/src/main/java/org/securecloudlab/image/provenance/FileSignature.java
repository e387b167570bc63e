package org.securecloudlab.image.provenance;

import dev.sigstore.proto.common.v1.HashOutput;
import dev.sigstore.proto.common.v1.MessageSignature;

/**
 * A signature over a file's bytes.
 *
 * @param algorithm of the digest, as the bundle names it
 * @param digest that the bundle tells; empty when it tells none
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record FileSignature(String algorithm, byte[] digest, byte[] signature) {

    static FileSignature of(MessageSignature message) {
        HashOutput digest = message.getMessageDigest();
        return new FileSignature(
                DigestName.of(digest.getAlgorithm())
                        .map(DigestName::label)
                        .orElse(digest.getAlgorithm().name()),
                message.hasMessageDigest() ? digest.getDigest().toByteArray() : new byte[0],
                message.getSignature().toByteArray());
    }

    boolean hasDigest() {
        return digest.length > 0;
    }
}
