/**
 * Lists of checksums, checked as {@code sha256sum -c} and its siblings check them, and judged as they should be.
 *
 * <p>Lists are bytes, because names in them are; a name here holds one byte a character (ISO 8859-1). Files are asked for by
 * name: who calls decides which names there are, so a list never reaches outside. Source: GNU coreutils 9.1, {@code src/digest.c}
 * and its manual; every rule was compared with the real tools. Limits: the old sums of {@code cksum} and {@code sum} (CRC, BSD,
 * System V) are not checked, as {@code cksum -c} does not either.
 */
@NullMarked
package org.securecloudlab.image.checksum;

import org.jspecify.annotations.NullMarked;
