/** Sizing over REST and on its page. */
@NullMarked
package org.securecloudlab.web.entropy.sizing;

import org.jspecify.annotations.NullMarked;
