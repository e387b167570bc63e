package org.securecloudlab.migration.risk;

/**
 * How often things break.
 *
 * @param hostFaultsPerHour of one host
 * @param linkFaultsPerHour of the path between two hosts
 * @param isRecoveredByHand whether somebody brings a paused post-copy back after a cut; nova itself does not
 */
public record FaultRates(double hostFaultsPerHour, double linkFaultsPerHour, boolean isRecoveredByHand) {
    private static final double HOURS_A_YEAR = 8766;

    /** A host every three years, a link once a year, nobody at hand: assumptions. */
    public static final FaultRates ASSUMED = new FaultRates(1 / (3 * HOURS_A_YEAR), 1 / HOURS_A_YEAR, false);

    /** Refuses negative rates. */
    public FaultRates {
        if (!(hostFaultsPerHour >= 0) || !(linkFaultsPerHour >= 0)) {
            throw new IllegalArgumentException(
                    "faults per hour [" + hostFaultsPerHour + "], [" + linkFaultsPerHour + "]");
        }
    }
}
