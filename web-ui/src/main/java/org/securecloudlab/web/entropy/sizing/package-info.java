/** How many random sources a cloud needs: REST and the page. Work is bounded, and done while the visitor waits. */
@NullMarked
package org.securecloudlab.web.entropy.sizing;

import org.jspecify.annotations.NullMarked;
