/** A fleet's configuration files for measuring the review. */
@NullMarked
package org.securecloudlab.benchmarks.review;

import org.jspecify.annotations.NullMarked;
