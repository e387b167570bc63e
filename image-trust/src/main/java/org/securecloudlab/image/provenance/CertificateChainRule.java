package org.securecloudlab.image.provenance;

import java.security.cert.X509Certificate;
import java.util.Optional;

/** RFC 5280 path validation at the times of signing, below the authorities of the trusted root (client specification 4.3). */
final class CertificateChainRule implements ProvenanceRule {
    private static final ProvenanceStep STEP = ProvenanceStep.CERTIFICATE_CHAIN;

    @Override
    public ProvenanceCheck check(Evidence evidence) {
        Optional<X509Certificate> leaf = evidence.leaf();
        if (leaf.isEmpty()) {
            return ProvenanceRule.noCertificate(STEP);
        }
        CertificateChains.Result found = CertificateChains.search(evidence, leaf.get());
        if (found.issuer().isEmpty()) {
            return ProvenanceCheck.failed(
                    STEP,
                    "chain-untrusted",
                    "no authority of the trusted root leads to it: {0}",
                    String.join("; ", found.failures()));
        }
        return CertificateChains.isForCode(leaf.get())
                ? ProvenanceCheck.passed(STEP, "chain-trusted", "issued by {0}", found.authority())
                : ProvenanceCheck.failed(STEP, "not-for-code", "the certificate is not for signing code");
    }
}
