package org.securecloudlab.scheduler.explain;

/**
 * One rule of the funnel.
 *
 * @param rule {@code placement}, or a filter's class name as nova.conf writes it
 * @param remaining hosts left after it
 */
public record FunnelStep(String rule, int remaining) {}
