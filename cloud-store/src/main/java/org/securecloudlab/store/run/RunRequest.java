package org.securecloudlab.store.run;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What to run.
 *
 * @param scenario name of a stored scenario
 * @param revision of the scenario; the newest when empty
 * @param cloud name, or name@version, instead of the cloud that the scenario names
 * @param seed instead of the scenario's
 * @param replications instead of the scenario's
 * @param idempotencyKey two requests with the same key are one run; at most 200 characters
 */
public record RunRequest(
        String scenario,
        OptionalInt revision,
        Optional<String> cloud,
        OptionalLong seed,
        OptionalInt replications,
        Optional<String> idempotencyKey) {

    /** The newest revision of a scenario as it is written. */
    public static RunRequest of(String scenario) {
        return new RunRequest(
                scenario,
                OptionalInt.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }
}
