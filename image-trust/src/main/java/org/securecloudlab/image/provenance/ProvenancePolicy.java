package org.securecloudlab.image.provenance;

import java.util.Optional;

/**
 * Whom to believe, and about what.
 *
 * @param identity the signer's, exactly: an e-mail address, or the address of a workflow
 * @param issuer address of the provider that told that identity, exactly
 * @param predicateType of the statement that is asked for; empty for a signature over the file itself or any statement about it
 */
public record ProvenancePolicy(String identity, String issuer, Optional<String> predicateType) {}
