package org.securecloudlab.entropy.queue;

import java.util.List;
import org.securecloudlab.kernel.RandomStreams;

/** A queue that can be run for as long as it takes. */
@FunctionalInterface
public interface Experiment {
    /**
     * Runs it anew.
     *
     * @param requests how many are served in each batch
     * @param batches how many batches, after one more that is thrown away
     * @return the batches of each class of requests
     */
    List<Batch[]> run(RandomStreams streams, long requests, int batches);
}
