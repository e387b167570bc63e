package org.securecloudlab.scenario.report;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of a requested instance.
 *
 * @param instanceId its id in the scenario; {@code ScenarioRunner.explain} takes it
 * @param projectId who asked
 * @param flavor name of the flavor
 * @param requestedAt simulated time since the start
 * @param host where it was placed; empty when it was refused
 * @param reason why it was refused, or what it failed of later; empty when nothing went wrong
 * @param state at the end: running, gone, failed, lost, or the stage it is in
 */
public record Placement(
        String instanceId,
        String projectId,
        String flavor,
        Duration requestedAt,
        Optional<String> host,
        Optional<String> reason,
        String state) {}
