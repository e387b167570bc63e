/**
 * The stage of life {@code ready}: a booting instance waits here until its programs have random numbers. Joins entropy-sim's booting
 * guests and plants to the scenario's clock.
 *
 * <p>What a guest is comes from flavor, image and nova's settings as {@link org.securecloudlab.entropy.model.CloudModel} reads them. An
 * instance that has its seed takes no more from its host's sources: the refills of running guests are left out.
 */
@NullMarked
package org.securecloudlab.scenario.entropy;

import org.jspecify.annotations.NullMarked;
