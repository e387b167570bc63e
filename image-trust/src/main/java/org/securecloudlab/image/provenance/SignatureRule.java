package org.securecloudlab.image.provenance;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Optional;

/** The key of the certificate made the signature (client specification 4.5). */
final class SignatureRule implements ProvenanceRule {
    private static final ProvenanceStep STEP = ProvenanceStep.SIGNATURE;

    @Override
    public ProvenanceCheck check(Evidence evidence) {
        Optional<X509Certificate> leaf = evidence.leaf();
        if (leaf.isEmpty()) {
            return ProvenanceRule.noCertificate(STEP);
        }
        Optional<byte[]> signature = evidence.bundle().signature();
        if (signature.isEmpty()) {
            return ProvenanceCheck.notChecked(STEP, "not-one-signature", "a statement without exactly one signature");
        }
        PublicKey key = leaf.get().getPublicKey();
        boolean good = evidence.bundle()
                .envelope()
                .map(envelope -> KeySignatures.verifies(key, envelope.signedBytes(), signature.get()))
                .orElseGet(() -> isOverFile(key, signature.get(), evidence));
        return good
                ? ProvenanceCheck.passed(STEP, "signed", "by the key of the certificate, {0}", key.getAlgorithm())
                : ProvenanceCheck.failed(STEP, "signature-wrong", "the key of the certificate did not sign this");
    }

    private static boolean isOverFile(PublicKey key, byte[] signature, Evidence evidence) {
        DigestName name = digestName(evidence.bundle(), key);
        return Optional.ofNullable(evidence.digests().get(name))
                .filter(digest -> KeySignatures.verifiesDigest(key, name, digest, signature))
                .isPresent();
    }

    /** Which digest of the file is signed: the one that the bundle tells, or the key's usual one. */
    static DigestName digestName(ProvenanceBundle bundle, PublicKey key) {
        return bundle.fileSignature()
                .filter(FileSignature::hasDigest)
                .flatMap(file -> DigestName.named(file.algorithm()))
                .orElseGet(() -> KeySignatures.digest(key));
    }
}
