/** Tests of the review on the running application. */
@NullMarked
package org.securecloudlab.web.review;

import org.jspecify.annotations.NullMarked;
