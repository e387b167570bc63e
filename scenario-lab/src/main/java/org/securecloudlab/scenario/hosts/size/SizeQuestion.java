package org.securecloudlab.scenario.hosts.size;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Image;

/**
 * What hosts are wanted for.
 *
 * @param workload what is requested
 * @param image what is booted; empty when instances boot from volumes
 * @param projectId who asks; empty for nobody that an aggregate names
 * @param kinds hosts to choose from
 * @param failingShare the largest share of requests that may fail, 0 to 1
 * @param lostHosts hosts that are lost
 * @param zones when above 0, over how many zones the hosts stand, one of which is lost
 * @param seed root of the random numbers
 * @param replications how often each candidate is simulated
 * @param mostHosts the search gives up beyond so many hosts of a kind
 */
public record SizeQuestion(
        Workload workload,
        Optional<Image> image,
        String projectId,
        List<PricedKind> kinds,
        double failingShare,
        int lostHosts,
        int zones,
        long seed,
        int replications,
        int mostHosts) {
    public SizeQuestion {
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty() || replications < 1 || mostHosts < 1 || lostHosts < 0 || zones < 0 || zones == 1) {
            throw new IllegalArgumentException(
                    "A question of size needs a kind of host, a replication, and two zones or more if one is lost");
        }
    }
}
