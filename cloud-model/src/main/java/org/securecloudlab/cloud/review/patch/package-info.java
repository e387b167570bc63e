/**
 * Makes a patch of what findings say to write instead: unified diffs that {@code patch -p1} and {@code git apply} take.
 *
 * <p>Lines that hold a secret are never shown, neither changed nor as context; where the change itself would show one, there is no
 * diff and the words of the fix stand alone.
 */
@NullMarked
package org.securecloudlab.cloud.review.patch;

import org.jspecify.annotations.NullMarked;
