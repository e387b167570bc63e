/** How fast images are verified, beside bare digests of the same JDK. */
@NullMarked
package org.securecloudlab.benchmarks.image;

import org.jspecify.annotations.NullMarked;
