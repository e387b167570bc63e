package org.securecloudlab.scenario.hosts.loss;

/**
 * Hosts that would have to be added so that everything fits.
 *
 * @param like a host of the cloud whose size, traits and aggregates the new ones have
 * @param zone of the new hosts; empty when an aggregate makes none
 * @param hosts the fewest that suffice
 */
public record Remedy(String like, String zone, int hosts) {}
