/** The block tests of FIPS 140-2 (4.9.1, change of October 2001) as rngtest runs them: on 20,000 bits at a time, as a stream. */
@NullMarked
package org.securecloudlab.entropy.assessment.fips;

import org.jspecify.annotations.NullMarked;
