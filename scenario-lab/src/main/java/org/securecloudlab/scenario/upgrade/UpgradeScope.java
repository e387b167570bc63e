package org.securecloudlab.scenario.upgrade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.scenario.hosts.CloudNames;
import org.securecloudlab.scenario.world.CloudFacts;

/**
 * Which hosts are to be upgraded: those of zones and those that are named; all of the cloud where nothing is.
 *
 * @param zones availability zones
 * @param hosts service host names
 */
public record UpgradeScope(List<String> zones, List<String> hosts) {
    /** All hosts. */
    public static final UpgradeScope ALL = new UpgradeScope(List.of(), List.of());

    public UpgradeScope {
        zones = List.copyOf(zones);
        hosts = List.copyOf(hosts);
    }

    /** The service hosts in a cloud's order; empty for all. A problem for each name that the cloud does not have. */
    public Parsed<List<String>> in(Cloud cloud) {
        CloudNames names = new CloudNames(cloud);
        CloudFacts facts = new CloudFacts(cloud);
        Set<String> found = new LinkedHashSet<>();
        for (String zone : zones) {
            names.zone("zone", zone).ifPresent(known -> facts.serviceHosts().stream()
                    .filter(host -> facts.zoneOf(host).filter(known::equals).isPresent())
                    .forEach(found::add));
        }
        for (String host : hosts) {
            names.host("hosts", host).ifPresent(known -> found.add(known.name()));
        }
        return names.problems().isEmpty()
                ? Parsed.of(new ArrayList<>(found), List.of())
                : Parsed.refused(names.problems());
    }
}
