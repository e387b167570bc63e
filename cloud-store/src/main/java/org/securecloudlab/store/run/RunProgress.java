package org.securecloudlab.store.run;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a run has come.
 *
 * @param runId the run
 * @param state where it stands
 * @param done finished replications
 * @param total replications in all
 * @param timeLeft at the pace so far; empty before the first replication and after the end
 * @param error why it failed
 */
public record RunProgress(
        long runId, RunState state, int done, int total, Optional<Duration> timeLeft, Optional<String> error) {}
