/**
 * Digests of streams: any size in constant memory, read and hashed at the same time, several digests in one pass; and the
 * image service's {@code os_hash_algo}, {@code os_hash_value} and {@code checksum}.
 *
 * <p>Sizes are bytes, digests lower-case hexadecimal. Source of the image service's rules: glance 25.1.0 {@code location.py},
 * {@code common/config.py}; glanceclient {@code v2/images.py}.
 */
@NullMarked
package org.securecloudlab.image.digest;

import org.jspecify.annotations.NullMarked;
