/**
 * Keys, certificates and signatures of a lab, in the form that the image service and the compute service verify.
 *
 * <p>Everything made here says so: the names carry "Secure Cloud Lab", the certificates a comment that they are for a lab. A signing
 * certificate is issued by a lab root with a path length constraint, because cursive fails on a root without one. Private keys leave
 * this package only as the caller's own bytes. Sources: glance, "Image Signature Verification"; cursive 0.2.3; RFC 8017 section 8.1.1;
 * RFC 5280. Limit: keys live in memory, no hardware tokens.
 */
@NullMarked
package org.securecloudlab.image.signing;

import org.jspecify.annotations.NullMarked;
