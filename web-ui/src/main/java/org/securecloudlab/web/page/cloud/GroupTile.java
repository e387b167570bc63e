package org.securecloudlab.web.page.cloud;

import org.securecloudlab.store.cloud.HostGroupLoad;
import org.securecloudlab.web.page.view.Bar;
import org.securecloudlab.web.page.view.Show;

/**
 * One group of hosts of a large cloud's map.
 *
 * @param name of the zone, aggregate or rack; empty for hosts that are in none
 * @param notUp hosts that are down or disabled
 * @param percent how full it is of the resource that the map is coloured by
 * @param step of the heat scale, 0 to 10
 */
public record GroupTile(String name, int hosts, int notUp, int instances, long percent, int step) {

    static GroupTile of(HostGroupLoad group, Resource resource) {
        double share = resource.of(group);
        return new GroupTile(
                group.name(),
                group.hosts(),
                group.hosts() - group.hostsUp(),
                group.instances(),
                Math.round(share * 100),
                Bar.step(share));
    }

    /** How many there are of what; the words come in the reader's language. */
    public String summary(String hostsWord, String instancesWord) {
        return Show.grouped(hosts) + " " + hostsWord + " · " + Show.grouped(instances) + " " + instancesWord;
    }

    /** Address of the map with this group opened, from the map's. */
    public String url(String map) {
        return map + "&group=" + Show.inUrl(name);
    }
}
