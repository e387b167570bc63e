package org.securecloudlab.entropy.model;

import org.securecloudlab.entropy.source.SourceType;

/**
 * Sources of one type.
 *
 * @param type what they are
 * @param bitsPerSecond the rate of each; the catalogue's unless it is overridden
 * @param count how many there are, in each host or behind the broker
 * @param price of one, in any currency; 0 when nothing is said
 */
public record SourceStock(SourceType type, double bitsPerSecond, int count, double price) {}
