/**
 * What-if questions about the hosts of a cloud: what else fits ({@code fit}), what a loss costs ({@code loss}), who shares with whom
 * ({@code isolation}), how many hosts a workload needs ({@code size}).
 *
 * <p>Every answer is the decision of nova's scheduler as {@code scheduler-sim} makes it, on the cloud's own settings; nothing is
 * estimated from sums where the scheduler can be asked. Units stand in the names. Limit: a cloud is taken as its export shows it, so what the
 * export does not say (a flavor that was deleted, a zone that was asked for) is named in the answer and not guessed.
 */
@NullMarked
package org.securecloudlab.scenario.hosts;

import org.jspecify.annotations.NullMarked;
