/**
 * Boot media in a folder: from the keys that somebody trusts, over the signature of a list of checksums, to every file; one verdict a file,
 * with the chain of reasons.
 *
 * <p>It is what the guide's commands ({@code gpg --verify}, {@code sha256sum -c}) were meant to do (guide I2), without their traps: an
 * exit status 0 for expired and revoked keys, {@code grep OK} that is content with one line, text around a clearsigned list. Sources:
 * OpenStack Security Guide, "Security services for instances"; the packages {@code openpgp} and {@code checksum}. Limit: a folder
 * is one level deep.
 */
@NullMarked
package org.securecloudlab.image.media;

import org.jspecify.annotations.NullMarked;
