package org.securecloudlab.image.openpgp;

import java.util.Set;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.operator.PGPContentVerifierBuilderProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;

/** Checks the signatures that hold a key together; whatever goes wrong in one makes it a wrong one. */
final class SelfSignatures {
    static final PGPContentVerifierBuilderProvider VERIFIERS = new BcPGPContentVerifierBuilderProvider();

    private final Set<Integer> weakDigests;

    SelfSignatures(Set<Integer> weakDigests) {
        this.weakDigests = weakDigests;
    }

    /** Over the primary key alone: direct signatures and revocations. */
    boolean overKey(PGPSignature signature, PGPPublicKey signer, PGPPublicKey key) {
        return holds(signature, signer, s -> s.verifyCertification(key));
    }

    boolean overUserId(PGPSignature signature, PGPPublicKey primary, byte[] userId) {
        return holds(signature, primary, s -> s.verifyCertification(userId, primary));
    }

    /** Over primary key and subkey: bindings and revocations by the primary, cross-certifications by the subkey. */
    boolean overSubkey(PGPSignature signature, PGPPublicKey signer, PGPPublicKey primary, PGPPublicKey subkey) {
        return holds(signature, signer, s -> s.verifyCertification(primary, subkey));
    }

    private interface Check {
        boolean of(PGPSignature signature) throws PGPException;
    }

    private boolean holds(PGPSignature signature, PGPPublicKey signer, Check check) {
        if (weakDigests.contains(signature.getHashAlgorithm())
                || signature.getHashAlgorithm() == HashAlgorithmTags.MD5
                || SignatureFacts.hasUnknownCritical(signature)
                || SignatureFacts.createdSeconds(signature) < SignatureFacts.createdSeconds(signer)) {
            return false;
        }
        try {
            signature.init(VERIFIERS, signer);
            return check.of(signature);
        } catch (PGPException | RuntimeException e) {
            return false;
        }
    }
}
