package org.securecloudlab.cli;

import java.util.Optional;
import org.securecloudlab.scenario.Scenario;

/**
 * What the command line changes in a scenario; the report states the values that were used.
 *
 * @param seed instead of the scenario's
 * @param replications instead of the scenario's
 */
record ScenarioChanges(Optional<Long> seed, Optional<Integer> replications) {

    ScenarioChanges {
        if (replications.isPresent() && replications.get() < 1) {
            throw new InputException("--replications", replications.get().toString(), "at least 1");
        }
    }

    Scenario apply(Scenario scenario) {
        return scenario.withSeedAndReplications(
                seed.orElse(scenario.seed()), replications.orElse(scenario.replications()));
    }
}
