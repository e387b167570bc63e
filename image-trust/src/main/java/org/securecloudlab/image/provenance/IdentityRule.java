package org.securecloudlab.image.provenance;

import java.util.List;
import java.util.Optional;

/** The certificate has one name, and it is the one that is asked for, to the letter. */
final class IdentityRule implements ProvenanceRule {
    private static final ProvenanceStep STEP = ProvenanceStep.IDENTITY;

    @Override
    public ProvenanceCheck check(Evidence evidence) {
        Optional<SignerClaims> claims = evidence.leaf().map(SignerClaims::of);
        if (claims.isEmpty()) {
            return ProvenanceRule.noCertificate(STEP);
        }
        List<String> names = claims.get().identities();
        if (names.size() != 1) {
            return ProvenanceCheck.failed(STEP, "not-one-name", "the certificate has {0} names", names.size());
        }
        String expected = evidence.policy().identity();
        return names.get(0).equals(expected)
                ? ProvenanceCheck.passed(STEP, "name-same", "{0}", expected)
                : ProvenanceCheck.failed(STEP, "name-other", "issued to {0}; expected {1}", names.get(0), expected);
    }
}
