/** The ways of an image to a guest in a configuration, and attacks on them rehearsed. */
@NullMarked
package org.securecloudlab.web.image.path;

import org.jspecify.annotations.NullMarked;
