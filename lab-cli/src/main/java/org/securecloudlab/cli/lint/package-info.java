/** The command {@code lab lint}. */
@NullMarked
package org.securecloudlab.cli.lint;

import org.jspecify.annotations.NullMarked;
