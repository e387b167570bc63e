/**
 * What is said of a decision, as values: how many hosts each rule left, why a host was refused, and what would have to be different. Words come
 * last: whoever shows a value in another language finds them by a sentence's key.
 *
 * <p>Nothing here knows hosts, filters or placement; they make these values, and the packages around show them.
 */
@NullMarked
package org.securecloudlab.scheduler.explain;

import org.jspecify.annotations.NullMarked;
