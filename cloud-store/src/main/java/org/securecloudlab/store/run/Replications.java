package org.securecloudlab.store.run;

import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.scenario.InstanceExplanation;
import org.securecloudlab.scenario.ReplicationResult;
import org.securecloudlab.scenario.RunInputs;

/** The replications of one run, ready to be done by any thread. */
public interface Replications {

    /** For the report. */
    RunInputs inputs();

    /**
     * Does one replication; the same every time.
     *
     * @throws java.util.concurrent.CancellationException when cancelled meanwhile
     */
    ReplicationResult replicate(int replication, Cancellation cancellation);

    /**
     * Why each host was refused to an instance of a replication.
     *
     * @throws IllegalArgumentException when the replication requests no such instance
     */
    InstanceExplanation explain(int replication, String instanceId);
}
