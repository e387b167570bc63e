/** REST {@code /api/v1}: resources stay thin, the services of cloud-store do the work. Sizes in bytes, times in ISO 8601. */
@NullMarked
package org.securecloudlab.web.api;

import org.jspecify.annotations.NullMarked;
