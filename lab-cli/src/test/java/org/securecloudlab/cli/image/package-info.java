/** The commands {@code lab image …} against what the real tools said. */
@NullMarked
package org.securecloudlab.cli.image;

import org.jspecify.annotations.NullMarked;
