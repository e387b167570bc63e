/**
 * What the judgements of this module look like to machines: the fields of the case format, for the command line's {@code --json} and for
 * REST alike.
 */
@NullMarked
package org.securecloudlab.image.report;

import org.jspecify.annotations.NullMarked;
