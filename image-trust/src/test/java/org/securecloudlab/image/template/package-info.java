/** Templates. */
@NullMarked
package org.securecloudlab.image.template;

import org.jspecify.annotations.NullMarked;
