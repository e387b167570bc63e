/** Tests of Sigstore bundles: a real one, and an instance of Sigstore made for the tests. */
@NullMarked
package org.securecloudlab.image.provenance;

import org.jspecify.annotations.NullMarked;
