/** The continuous health tests of SP 800-90B 4.4 and their cut-offs. */
@NullMarked
package org.securecloudlab.entropy.assessment.health;

import org.jspecify.annotations.NullMarked;
