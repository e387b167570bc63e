/**
 * Whether an image may be trusted: signatures, checksum lists, boot media, disk formats and build templates, each judged as the
 * real tool judges it and as it should be judged.
 *
 * <p>Sub-packages are one concern each: {@code digest} (hashing of streams), {@code signature} (signed images: cursive, nova,
 * glance), {@code openpgp}, {@code checksum}, {@code media} (a folder of boot media), {@code format} (disk formats on the boot
 * path), {@code template} (Oz templates) and {@code signing} (keys and signatures of a lab). Everything works on bytes, streams
 * and positional reads; nothing here opens a file, follows a reference that an input names, or reads a clock: the instant of
 * judgement is an argument.
 */
@NullMarked
package org.securecloudlab.image;

import org.jspecify.annotations.NullMarked;
