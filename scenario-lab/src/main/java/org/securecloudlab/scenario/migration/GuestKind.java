package org.securecloudlab.scenario.migration;

import org.securecloudlab.migration.MemoryProfile;

/**
 * Guests whose moves are alike.
 *
 * @param ramMiB memory of the flavor
 * @param profile how they write to it
 * @param diskGiB what travels of local disks
 */
public record GuestKind(long ramMiB, MemoryProfile profile, double diskGiB) {}
