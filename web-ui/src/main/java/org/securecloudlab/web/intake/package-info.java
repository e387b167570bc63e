/** Takes uploads to disk within limits of size, time and number, and hands them to the importers. */
@NullMarked
package org.securecloudlab.web.intake;

import org.jspecify.annotations.NullMarked;
