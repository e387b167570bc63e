/** Repeated tuples of a sequence: how often the most frequent tuple of each length occurs, and how many pairs of equal tuples there are (SP 800-90B 6.3.5, 6.3.6, 5.2.5). */
@NullMarked
package org.securecloudlab.entropy.assessment.tuple;

import org.jspecify.annotations.NullMarked;
