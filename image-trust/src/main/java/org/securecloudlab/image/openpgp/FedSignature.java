package org.securecloudlab.image.openpgp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.operator.PGPContentVerifier;

/** A signature that the bytes of a text go into as they are: what line ends become is decided before. */
final class FedSignature {
    private final PGPSignature signature;
    private final PGPContentVerifier verifier;

    private FedSignature(PGPSignature signature, PGPContentVerifier verifier) {
        this.signature = signature;
        this.verifier = verifier;
    }

    /** Begins; empty where the key cannot check this signature. */
    static Optional<FedSignature> begin(PGPSignature signature, Keyring.Found found) {
        try {
            return Optional.of(new FedSignature(
                    signature,
                    SelfSignatures.VERIFIERS
                            .get(signature.getKeyAlgorithm(), signature.getHashAlgorithm())
                            .build(found.key())));
        } catch (PGPException | RuntimeException e) {
            return Optional.empty();
        }
    }

    void update(byte[] bytes, int offset, int length) {
        try {
            verifier.getOutputStream().write(bytes, offset, length);
        } catch (IOException e) {
            throw new UncheckedIOException("a digest takes every byte", e);
        }
    }

    boolean verifies() {
        byte[] trailer = signature.getSignatureTrailer();
        update(trailer, 0, trailer.length);
        try {
            return verifier.verify(signature.getSignature());
        } catch (PGPException | RuntimeException e) {
            return false;
        }
    }
}
