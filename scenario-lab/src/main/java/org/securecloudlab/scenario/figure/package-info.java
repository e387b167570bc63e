/**
 * Figures: the named numbers that a replication gives, with units, and how a name is looked up.
 *
 * <p>A figure is one value a replication ({@code placement.failed}) or a sample of many ({@code host.vcpu.utilisation}), of which a
 * statistic is asked by a suffix ({@code host.vcpu.utilisation.p99}). Percentiles come from HdrHistogram with three significant
 * digits; minimum, maximum, count and mean are exact.
 */
@NullMarked
package org.securecloudlab.scenario.figure;

import org.jspecify.annotations.NullMarked;
