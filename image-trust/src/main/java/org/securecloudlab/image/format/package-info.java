/**
 * Disk formats on the boot path: what a compute node's download-to-cache step takes and refuses, what the base file then holds, and what is
 * dangerous in an image whatever its signature says.
 *
 * <p>{@link CacheStep} is the door and follows nova's order: a cautious inspection of its own ({@link DeepInspection}), qemu's
 * opinion ({@link QemuProbe} and the readers of each format), the checks between them, the conversion to raw. Readers give the virtual disk's
 * bytes, so the base file's digest can be told without writing it. Every length and offset that an image names is bounded, and no
 * reference (backing file, data file, extent) is ever followed.
 *
 * <p>Sizes are bytes, offsets are from the start of the file. Sources: nova 26.2.2 (Debian 12) {@code virt/images.py}, {@code
 * image/format_inspector.py}; QEMU 7.2 {@code block/*.c} and {@code docs/interop}; OSSA-2023-002, OSSA-2024-001. Limits: formats that
 * qemu can read and no cloud uses (bochs, cloop, dmg) are recognised and not read; encrypted images are not read.
 */
@NullMarked
package org.securecloudlab.image.format;

import org.jspecify.annotations.NullMarked;
