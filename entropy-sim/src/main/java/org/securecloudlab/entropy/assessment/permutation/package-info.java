/** The permutation tests of SP 800-90B 5.1: is the order of the samples unusual among orders drawn at random? */
@NullMarked
package org.securecloudlab.entropy.assessment.permutation;

import org.jspecify.annotations.NullMarked;
