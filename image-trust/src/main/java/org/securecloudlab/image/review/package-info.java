/**
 * Rules about images in configuration files: signatures, and their way from the image service to the host.
 *
 * Source: guide I7 and I9, check-compute-05, check-image-05; nova's and glance's source and option help.
 */
@NullMarked
package org.securecloudlab.image.review;

import org.jspecify.annotations.NullMarked;
