/** Tests of OpenPGP. */
@NullMarked
package org.securecloudlab.image.openpgp;

import org.jspecify.annotations.NullMarked;
