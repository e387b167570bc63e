package org.securecloudlab.scenario.hosts.fit;

import java.util.List;
import org.securecloudlab.scenario.hosts.Amounts;
import org.securecloudlab.scenario.hosts.HostStop;

/**
 * How many more instances of one flavor fit.
 *
 * @param flavor its name
 * @param more how many
 * @param atLeast whether counting was given up at {@code more}
 * @param onHosts on how many hosts at least one fits
 * @param ideal how many the same free amounts would hold in one piece
 * @param fragmentation {@code 1 - more / ideal}; 0 when even one piece would hold none
 * @param leftOver what is free when they are all there
 * @param stops why no host takes the next one, most hosts first; one entry for each rule and scarce resource
 */
public record FlavorFit(
        String flavor,
        long more,
        boolean atLeast,
        int onHosts,
        long ideal,
        double fragmentation,
        Amounts leftOver,
        List<HostStop> stops) {
    public FlavorFit {
        stops = List.copyOf(stops);
    }
}
