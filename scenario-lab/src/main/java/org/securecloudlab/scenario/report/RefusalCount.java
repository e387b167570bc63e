package org.securecloudlab.scenario.report;

/**
 * How often a reason refused an instance.
 *
 * @param reason {@code placement}, a filter's class name, or {@code failed: stage where} for an error
 * @param total instances in all replications
 * @param perReplication their mean
 * @param replications in how many replications it happened
 */
public record RefusalCount(String reason, long total, double perReplication, int replications) {}
