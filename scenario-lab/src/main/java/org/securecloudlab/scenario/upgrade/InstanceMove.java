package org.securecloudlab.scenario.upgrade;

import java.time.Duration;

/**
 * One live migration of a plan.
 *
 * @param instanceId who
 * @param name its name
 * @param from service host
 * @param to service host
 * @param start since the beginning of the wave
 * @param end since the beginning of the wave
 * @param blackout how long its users find nobody
 * @param completes chance that it converges, given how uncertain the inputs are
 */
public record InstanceMove(
        String instanceId,
        String name,
        String from,
        String to,
        Duration start,
        TimeSpan end,
        TimeSpan blackout,
        double completes) {}
