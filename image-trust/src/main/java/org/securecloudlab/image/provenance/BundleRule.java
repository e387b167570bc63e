package org.securecloudlab.image.provenance;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.cloud.Sentence;

/** Everything is there that a verifier without a network needs. */
final class BundleRule implements ProvenanceRule {

    @Override
    public ProvenanceCheck check(Evidence evidence) {
        ProvenanceBundle bundle = evidence.bundle();
        List<Sentence> missing = new ArrayList<>();
        if (bundle.fileSignature().isEmpty() && bundle.envelope().isEmpty()) {
            missing.add(Sentence.of("provenance.nothing-signed", "neither a signature nor a signed statement"));
        } else if (bundle.signature().isEmpty()) {
            missing.add(Sentence.of("provenance.not-one-signature", "a statement without exactly one signature"));
        }
        if (bundle.certificates().isEmpty()) {
            missing.add(
                    bundle.hasBareKey()
                            ? Sentence.of("provenance.bare-key", "a bare key instead of a certificate")
                            : Sentence.of("provenance.no-certificate", "the bundle has no certificate"));
        }
        if (bundle.entries().isEmpty()) {
            missing.add(Sentence.of("provenance.no-entry", "the bundle has no log entry"));
        }
        return missing.isEmpty()
                ? ProvenanceCheck.passed(
                        ProvenanceStep.BUNDLE,
                        bundle.envelope().isPresent() ? "bundle-of-statement" : "bundle-of-file",
                        bundle.envelope().isPresent() ? "a signed statement, {0}" : "a signature over the file, {0}",
                        bundle.mediaType())
                : new ProvenanceCheck(ProvenanceStep.BUNDLE, ProvenanceCheck.Outcome.FAILED, Sentence.several(missing));
    }
}
