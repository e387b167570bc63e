/**
 * Which installed packages an advisory affects, and why.
 *
 * <p>Source: OSV schema, section "Evaluation". The order of versions is that of the package's ecosystem. Ranges of commits are not
 * evaluated; ranges in an order that this build does not have are reported as such and give no verdict.
 */
@NullMarked
package org.securecloudlab.patch.match;

import org.jspecify.annotations.NullMarked;
