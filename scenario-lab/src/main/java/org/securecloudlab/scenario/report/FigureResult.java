package org.securecloudlab.scenario.report;

import org.securecloudlab.kernel.statistics.MeanEstimate;

/**
 * One figure, or one statistic of a sample, over all replications that could tell it.
 *
 * @param name as expectations write it, such as {@code host.vcpu.utilisation.p99}
 * @param unit of the numbers
 * @param stage who reports it
 * @param description one sentence
 * @param estimate mean over replications with its interval
 */
public record FigureResult(String name, String unit, String stage, String description, MeanEstimate estimate) {}
