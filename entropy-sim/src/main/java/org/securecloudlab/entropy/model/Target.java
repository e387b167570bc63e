package org.securecloudlab.entropy.model;

/**
 * What is wanted: that a share of the boots waits less than a time, with some sources lost.
 *
 * @param share such as 0.999
 * @param waitSeconds such as 10
 * @param lostSources how many sources may be down
 * @param availability of one source, for the probability that enough are up
 */
public record Target(double share, double waitSeconds, int lostSources, double availability) {}
