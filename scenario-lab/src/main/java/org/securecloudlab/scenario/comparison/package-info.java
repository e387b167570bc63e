/**
 * Two runs side by side: figures with the interval of their difference, instances that landed elsewhere, expectations whose answer
 * changed.
 *
 * <p>Runs of the same seed share their random numbers, so that differences are paired by replication and intervals get narrow. What
 * instances did is compared in replication 0, the only one whose placements a report has.
 *
 * <p>Limits: instances are matched by id; a scenario that requests others has others.
 */
@NullMarked
package org.securecloudlab.scenario.comparison;

import org.jspecify.annotations.NullMarked;
