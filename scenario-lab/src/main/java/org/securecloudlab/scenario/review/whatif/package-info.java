/**
 * "What would this setting change?": for a finding of the configuration review, a scenario on the same cloud in which an attack
 * works with the setting as it is, the setting is mended by {@code configure}, and the same attack fails.
 *
 * <p>Image, flavor, project and hosts are found by asking nova's scheduler, so that the scenario runs as it stands. Its expectations
 * hold when the attack worked before and failed after. A rule whose attack needs an operation that this build lacks, or something
 * that the cloud lacks, has none.
 */
@NullMarked
package org.securecloudlab.scenario.review.whatif;

import org.jspecify.annotations.NullMarked;
