package org.securecloudlab.image.provenance;

import java.util.List;

/** One step; one class each. */
interface ProvenanceRule {
    /** All, in the order of {@link ProvenanceStep}. */
    List<ProvenanceRule> ALL = List.of(
            new BundleRule(),
            new LogPromiseRule(),
            new TimestampRule(),
            new SigningTimeRule(),
            new CertificateChainRule(),
            new CertificateLogRule(),
            new LogInclusionRule(),
            new LogCheckpointRule(),
            new LogContentRule(),
            new ArtifactRule(),
            new SignatureRule(),
            new PredicateRule(),
            new IdentityRule(),
            new IssuerRule());

    ProvenanceCheck check(Evidence evidence);

    /** What a rule about entries says of a bundle without one. */
    static ProvenanceCheck noEntry(ProvenanceStep step) {
        return ProvenanceCheck.notChecked(step, "no-entry", "the bundle has no log entry");
    }

    /** What a rule about the certificate says of a bundle without one. */
    static ProvenanceCheck noCertificate(ProvenanceStep step) {
        return ProvenanceCheck.notChecked(step, "no-certificate", "the bundle has no certificate");
    }
}
