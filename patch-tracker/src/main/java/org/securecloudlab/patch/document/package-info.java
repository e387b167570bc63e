/** Documents that people and feeds write, read with all their problems at once, each with its place. */
@NullMarked
package org.securecloudlab.patch.document;

import org.jspecify.annotations.NullMarked;
