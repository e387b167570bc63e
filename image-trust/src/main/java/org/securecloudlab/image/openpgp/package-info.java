/**
 * OpenPGP signatures of checksum lists and media: what {@code gpg --verify} says, and what should be believed.
 *
 * <p>{@link GpgVerify} is the door. Its answer is gpg's: one status a signature, in gpg's order, and gpg's exit status, which is 0 also for an
 * expired and for a revoked key. {@link PgpPolicy} gives the strict answer beside it. Cryptography and packets are BouncyCastle's;
 * what is rebuilt here is how gpg frames messages, merges keys, picks self-signatures and draws conclusions. Times are seconds since
 * 1970 UTC, the instant of judgement is an argument.
 *
 * <p>Sources: RFC 4880, RFC 9580; GnuPG 2.2.40 (Debian 12), its {@code doc/DETAILS} and its behaviour, with which every rule was
 * compared. Limits: signature and key files up to 16 MiB; keys and signatures of versions 3 and 4; no encrypted messages; the web of
 * trust is not computed (an imported key is of undefined trust, unless an owner trust says otherwise).
 */
@NullMarked
package org.securecloudlab.image.openpgp;

import org.jspecify.annotations.NullMarked;
