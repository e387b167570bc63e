package org.securecloudlab.scenario.hosts.size;

import java.util.List;
import org.securecloudlab.kernel.RandomStreams;

/** Requests that hosts are sized for. */
public interface Workload {

    /** In a few words, for a report. */
    String description();

    /** The requests of one replication, in order of arrival. */
    List<Arrival> draw(RandomStreams streams, int replication);
}
