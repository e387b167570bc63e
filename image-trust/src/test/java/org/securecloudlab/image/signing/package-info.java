/** Keys and signatures of a lab. */
@NullMarked
package org.securecloudlab.image.signing;

import org.jspecify.annotations.NullMarked;
