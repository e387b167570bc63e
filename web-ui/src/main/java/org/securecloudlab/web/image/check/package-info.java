/** An uploaded image, checked by everything on its way to a guest; the questions and the newest answers are kept in memory. */
@NullMarked
package org.securecloudlab.web.image.check;

import org.jspecify.annotations.NullMarked;
