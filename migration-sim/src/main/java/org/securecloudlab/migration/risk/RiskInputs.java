package org.securecloudlab.migration.risk;

/**
 * What an assessment of risks needs besides the migration.
 *
 * @param path the network that the stream takes
 * @param faults how often things break
 */
public record RiskInputs(NetworkPath path, FaultRates faults) {
    /** The network for management, and the assumed faults. */
    public static final RiskInputs ASSUMED =
            new RiskInputs(NetworkPath.of(NetworkPath.Kind.MANAGEMENT), FaultRates.ASSUMED);
}
