package org.securecloudlab.migration.risk;

/**
 * One phase on the timeline: what travels, and what of it is readable on the path.
 *
 * @param phase which
 * @param fromMillis since the start
 * @param toMillis since the start
 * @param memoryBytes of RAM on the wire
 * @param diskBytes of disks on the wire
 * @param stateBytes definition, registers and devices
 * @param clearBytes of all these, readable by whoever is on the path
 */
public record PhaseExposure(
        Phase phase,
        double fromMillis,
        double toMillis,
        double memoryBytes,
        double diskBytes,
        double stateBytes,
        double clearBytes) {

    /** All that travels. */
    public double bytes() {
        return memoryBytes + diskBytes + stateBytes;
    }
}
