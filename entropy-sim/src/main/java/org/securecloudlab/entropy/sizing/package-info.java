/**
 * How many sources are enough: storms run for each candidate with the same random numbers, intervals over replications, the closed form
 * beside them, what binds, and what would change the answer.
 */
@NullMarked
package org.securecloudlab.entropy.sizing;

import org.jspecify.annotations.NullMarked;
