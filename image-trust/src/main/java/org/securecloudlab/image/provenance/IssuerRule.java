package org.securecloudlab.image.provenance;

import java.util.Optional;

/** The provider that told the identity is the one that is asked for: the same name from another is another's. */
final class IssuerRule implements ProvenanceRule {
    private static final ProvenanceStep STEP = ProvenanceStep.ISSUER;

    @Override
    public ProvenanceCheck check(Evidence evidence) {
        Optional<SignerClaims> claims = evidence.leaf().map(SignerClaims::of);
        if (claims.isEmpty()) {
            return ProvenanceRule.noCertificate(STEP);
        }
        String expected = evidence.policy().issuer();
        Optional<String> found = claims.get().issuer();
        if (found.isEmpty()) {
            return ProvenanceCheck.failed(
                    STEP, "no-issuer-named", "the certificate does not say who told the identity");
        }
        return found.get().equals(expected)
                ? ProvenanceCheck.passed(STEP, "issuer-same", "{0}", expected)
                : ProvenanceCheck.failed(STEP, "issuer-other", "told by {0}; expected {1}", found.get(), expected);
    }
}
