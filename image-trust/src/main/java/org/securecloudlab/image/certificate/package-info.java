/**
 * Certificates read byte by byte as the parser of cryptography 38.0.4 reads them (its Rust part over rust-asn1 0.12): strict DER, what is
 * looked at when the certificate is loaded, and what only when a name or the extensions are asked for.
 *
 * <p>Sources: RFC 5280 section 4, X.690; {@code src/rust/src/x509/certificate.rs} and {@code common.rs}, {@code x509/name.py}, {@code
 * x509/extensions.py}. Lengths are bounded by the bytes that are there, nothing recurses deeper than the structures of RFC 5280. Limits:
 * public keys are left to the caller.
 */
@NullMarked
package org.securecloudlab.image.certificate;

import org.jspecify.annotations.NullMarked;
