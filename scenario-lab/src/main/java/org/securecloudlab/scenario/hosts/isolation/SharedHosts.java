package org.securecloudlab.scenario.hosts.isolation;

/**
 * Two projects that share hosts now.
 *
 * @param project name of the first, in alphabetical order of ids
 * @param other name of the second
 * @param hosts how many hosts hold instances of both
 */
public record SharedHosts(String project, String other, int hosts) {}
