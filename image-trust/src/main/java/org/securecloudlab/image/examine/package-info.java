/**
 * Everything that is checked of one image between its upload and a node's cache, in the order of the real cloud, each check with its reasons:
 * the image service's upload, the node's download, the certificate on its own, the format; and what should be made of it (strict).
 *
 * <p>Source: the packages that judge. Units: bytes. Limits: the bytes are read once for each check that needs them.
 */
@NullMarked
package org.securecloudlab.image.examine;

import org.jspecify.annotations.NullMarked;
