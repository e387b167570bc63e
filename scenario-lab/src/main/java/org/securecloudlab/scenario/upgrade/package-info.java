/**
 * Rolling upgrades: every host of a zone or cloud is drained by live migration, worked on and put back, wave by wave.
 *
 * <p>Where guests go is nova's decision as {@code scheduler-sim} makes it, after the checks that nova's conductor adds for live migration; how long
 * each move takes is {@code migration-sim}'s; windows are those of {@code patch-tracker}. A guest holds room on both hosts until it has arrived. Order of
 * hosts: greedy, the one with the least memory in use first. Times are simulated, in milliseconds.
 *
 * <p>Limits: a wave begins when the one before is over; nothing is booted or deleted meanwhile; moves that fail are counted, not repeated on the
 * plan's clock.
 */
@NullMarked
package org.securecloudlab.scenario.upgrade;

import org.jspecify.annotations.NullMarked;
