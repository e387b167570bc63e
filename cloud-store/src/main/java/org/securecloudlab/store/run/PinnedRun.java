package org.securecloudlab.store.run;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a run runs on, as it was when it was asked for.
 *
 * @param id the run
 * @param scenarioText the scenario's document
 * @param cloudVersionId row of the stored version; empty when the scenario brings its own cloud
 * @param cloudVersion its number
 * @param seed root seed
 * @param replications in all
 */
public record PinnedRun(
        long id,
        String scenarioText,
        OptionalLong cloudVersionId,
        OptionalInt cloudVersion,
        long seed,
        int replications) {}
