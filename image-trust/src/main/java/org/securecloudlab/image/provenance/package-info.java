/**
 * Who built an image, and from what: Sigstore bundles checked without any network.
 *
 * <p>A bundle stands beside a file. It holds a signature over the file, or a signed statement about it (an in-toto attestation, such as
 * SLSA provenance); the certificate that an authority issued for a few minutes to whoever signed; and the entry of a public log in which
 * the signature stands. {@link ProvenanceBundle} reads it, {@link TrustRoot} reads the keys that are trusted, {@link
 * ProvenanceVerifier} checks every {@link ProvenanceStep} by itself, so that everything that is wrong is told at once, and {@link
 * ProvenanceReport} is the answer. Nothing is fetched: who calls brings the trusted root.
 *
 * <p>The formats, the Merkle proofs, checkpoints and certificate timestamps are sigstore-java's; which of them must hold is ours, since
 * that library's own verdict (2.0.0) leaves open whether the certificate was valid when the log took the signature in, believes a bundle
 * whose log signed no time, and counts characters where DSSE counts bytes.
 *
 * <p>Sources: Sigstore client specification section 4; RFC 6962 section 3.2 (certificate timestamps), RFC 9162 section 2.1.3.2
 * (inclusion), RFC 3161 (timestamps), DSSE 1.0, in-toto Attestation Framework 1.0, Fulcio {@code docs/oid-info.md}. Limits: bundles with
 * a certificate, not with a bare key; a log entry is required; Ed25519 signs statements but no files; revocation does not exist here,
 * certificates live for minutes.
 */
@NullMarked
package org.securecloudlab.image.provenance;

import org.jspecify.annotations.NullMarked;
