package org.securecloudlab.scenario.hosts.loss;

import org.securecloudlab.scenario.hosts.HostKinds.HostKind;

/**
 * Hosts that would have to be added so that everything fits.
 *
 * @param like a host of the cloud whose size, traits and aggregates the new ones have
 * @param zone of the new hosts; empty when an aggregate makes none
 * @param hosts how many; with those of the other remedies the fewest that suffice
 */
public record Remedy(String like, String zone, int hosts) {
    static Remedy of(HostKind kind, int hosts) {
        return new Remedy(kind.host().name(), kind.zone().orElse(""), hosts);
    }
}
