/**
 * Signed images: what the image service, the compute service and their common library cursive decide, and what they should.
 *
 * <p>What is signed is the image file's bytes, whole and in order, and nothing else; the signature, the hash, the kind of key and the
 * certificate's id come from four image properties, the certificate from a key manager. {@link SignatureCheck} is cursive's
 * verifier, {@link CertificateCheck} its certificate validation, {@link NovaDownload} a compute node's download and {@link
 * GlanceUpload} an upload; each says how the real code answers, quirks included. {@link StrictReview} says what should be.
 *
 * <p>Sources: cursive 0.2.3 {@code signature_utils.py}, {@code certificate_utils.py}, {@code verifiers.py}; cryptography 38.0.4; nova
 * 26.2.2 {@code nova/image/glance.py}; glance 25.1.0 {@code location.py}, all of Debian 12. Limits: a certificate is parsed as DER; a
 * key manager that answers slowly is not modelled. Private keys never get here.
 */
@NullMarked
package org.securecloudlab.image.signature;

import org.jspecify.annotations.NullMarked;
