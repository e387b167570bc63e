package org.securecloudlab.image.examine;

import org.securecloudlab.image.provenance.ProvenanceBundle;
import org.securecloudlab.image.provenance.ProvenancePolicy;
import org.securecloudlab.image.provenance.TrustRoot;

/**
 * Who is said to have built an image.
 *
 * @param bundle that says so
 * @param root whose word counts
 * @param policy who it should be
 */
public record ProvenanceClaims(ProvenanceBundle bundle, TrustRoot root, ProvenancePolicy policy) {}
