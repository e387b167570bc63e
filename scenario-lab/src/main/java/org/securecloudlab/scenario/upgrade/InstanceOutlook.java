package org.securecloudlab.scenario.upgrade;

/**
 * What an upgrade means for one instance.
 *
 * @param instanceId its id
 * @param name its name
 * @param moves how often it moves
 * @param restarts whether it goes down with its host and comes back
 * @param downtime of all moves together, or of the work on its host
 * @param lost chance that it is lost because it was moved
 */
public record InstanceOutlook(
        String instanceId, String name, int moves, boolean restarts, TimeSpan downtime, double lost) {}
