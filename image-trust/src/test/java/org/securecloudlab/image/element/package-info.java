/** Tests of element lists. */
@NullMarked
package org.securecloudlab.image.element;

import org.jspecify.annotations.NullMarked;
