/** Assessment of samples over REST and as pages. Results live in memory: the newest, until the server stops; samples are not kept. */
@NullMarked
package org.securecloudlab.web.entropy.assessment;

import org.jspecify.annotations.NullMarked;
