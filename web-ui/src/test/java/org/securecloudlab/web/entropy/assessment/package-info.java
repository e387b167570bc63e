/** Assessments over REST and as pages. */
@NullMarked
package org.securecloudlab.web.entropy.assessment;

import org.jspecify.annotations.NullMarked;
