/** Tests of the what-if questions over REST and of their page. */
@NullMarked
package org.securecloudlab.web.whatif;

import org.jspecify.annotations.NullMarked;
