/** The configuration review of stored clouds: REST and page. */
@NullMarked
package org.securecloudlab.web.review;

import org.jspecify.annotations.NullMarked;
