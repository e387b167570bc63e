/**
 * dm-verity: a tree of digests over the blocks of a disk, whose root stands for every byte of it. A guest whose kernel was given the root from a
 * place that an attacker cannot write reads no altered block, whatever happened to the image, to the base file in the node's cache or to
 * the instance's disk. That is what no signature over the uploaded file can do.
 *
 * <p>{@link VerityTree} builds a tree while it reads, {@link VerityCheck} compares a disk with a stored one as the kernel would while
 * reading, {@link VeritySuperblock} is the header that veritysetup writes. Sizes are bytes, block numbers begin at 0.
 *
 * <p>Source: cryptsetup 2.6.1 ({@code lib/verity/verity.c}, {@code verity_hash.c}, {@code docs/on-disk-format}), Linux {@code
 * Documentation/admin-guide/device-mapper/verity.rst}. Limits: no forward error correction, no signature of the root hash (PKCS #7).
 */
@NullMarked
package org.securecloudlab.image.verity;

import org.jspecify.annotations.NullMarked;
