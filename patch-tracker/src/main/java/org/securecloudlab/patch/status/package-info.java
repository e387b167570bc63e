/**
 * How far a patch has come on a system: planned, tested, approved, deployed, verified, each with who and when, none skipped; and the
 * evidence of it for others.
 */
@NullMarked
package org.securecloudlab.patch.status;

import org.jspecify.annotations.NullMarked;
