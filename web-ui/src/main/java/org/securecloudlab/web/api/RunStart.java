package org.securecloudlab.web.api;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securecloudlab.store.run.RunRequest;
import org.securecloudlab.web.problem.ProblemException;

/**
 * What to run.
 *
 * @param scenario name of a stored scenario
 * @param revision of it; the newest when it is left out
 * @param cloud name, or name@version, instead of the scenario's
 * @param seed instead of the scenario's
 * @param replications instead of the scenario's
 */
@Schema(name = "RunStart", description = "What to run", requiredProperties = "scenario")
public record RunStart(
        String scenario, OptionalInt revision, Optional<String> cloud, OptionalLong seed, OptionalInt replications) {

    private static final int MAX_KEY = 200;

    RunRequest toRequest(Optional<String> key) {
        key.filter(k -> k.isBlank() || k.length() > MAX_KEY).ifPresent(k -> {
            throw ProblemException.parameter("Idempotency-Key", k.length() + " characters", "1 to " + MAX_KEY);
        });
        revision.ifPresent(value -> atLeastOne("revision", value));
        replications.ifPresent(value -> atLeastOne("replications", value));
        return new RunRequest(scenario, revision, cloud, seed, replications, key);
    }

    private static void atLeastOne(String name, int value) {
        if (value < 1) {
            throw ProblemException.parameter(name, String.valueOf(value), "a number from 1 up");
        }
    }
}
