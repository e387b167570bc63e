/** Boot media that lie in folders of one configured directory, verified where they lie. */
@NullMarked
package org.securecloudlab.web.image.media;

import org.jspecify.annotations.NullMarked;
