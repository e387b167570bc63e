package org.securecloudlab.store.run;

/**
 * One job of the queue; written as JSON.
 *
 * @param runId the run
 * @param from first replication
 * @param to one after the last replication
 */
record ChunkData(long runId, int from, int to) {

    /** Unique in the queue, and begins with what all chunks of the run share. */
    String instanceId() {
        return instancePrefix(runId) + from;
    }

    static String instancePrefix(long runId) {
        return runId + "/";
    }
}
