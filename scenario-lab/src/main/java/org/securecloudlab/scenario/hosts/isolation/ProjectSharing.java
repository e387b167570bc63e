package org.securecloudlab.scenario.hosts.isolation;

/**
 * One project in one layout.
 *
 * @param layout {@code now}, {@code packed} or {@code spread}
 * @param project its id
 * @param name its name; its id where it has none
 * @param instances how many it has there
 * @param hosts how many hosts they are on
 * @param hostsShared of these, with other projects
 * @param neighbours how many other projects it shares a host with
 * @param largestShare of its instances on one host
 */
public record ProjectSharing(
        String layout,
        String project,
        String name,
        int instances,
        int hosts,
        int hostsShared,
        int neighbours,
        double largestShare) {}
