package org.securecloudlab.scenario.hosts.size;

import org.securecloudlab.cloud.Host;

/**
 * A kind of host that can be bought.
 *
 * @param model a host of the cloud; new ones are like it and join its aggregates
 * @param price of one, in any currency
 */
public record PricedKind(Host model, double price) {}
