package org.securecloudlab.scenario.hosts.loss;

import java.util.List;
import org.securecloudlab.scenario.hosts.HostStop;

/**
 * An instance that fits nowhere else.
 *
 * @param instanceId its id
 * @param name its name
 * @param project id of its project
 * @param flavor name of its flavor
 * @param host where it was
 * @param stops what every other host lacks, most hosts first
 */
public record StuckInstance(
        String instanceId, String name, String project, String flavor, String host, List<HostStop> stops) {
    public StuckInstance {
        stops = List.copyOf(stops);
    }
}
