/** Golden cases: theory's values, and guests that ran. */
@NullMarked
package org.securecloudlab.entropy.cases;

import org.jspecify.annotations.NullMarked;
