package org.securecloudlab.migration.risk;

import org.securecloudlab.migration.Prediction;

/**
 * The risk of a denial of service: chances over one migration, with faults that come by a Poisson process.
 *
 * @param aborts that it fails and the guest lives on at the source
 * @param stalls that the guest stands still until somebody recovers the post-copy
 * @param lost that the instance is lost because it was migrated; what its host would have cost it anyway is not in it
 */
public record LossRisk(double aborts, double stalls, double lost) {
    private static final double MILLIS_AN_HOUR = 3_600_000;

    /** Of a predicted migration. */
    public static LossRisk of(Prediction prediction, FaultRates rates) {
        double postCopyHours = prediction.postCopyMillis() / MILLIS_AN_HOUR;
        double preCopyHours = prediction.totalMillis() / MILLIS_AN_HOUR - postCopyHours;
        double aborts = chance(preCopyHours * (rates.hostFaultsPerHour() + rates.linkFaultsPerHour()));
        double byHosts = chance(postCopyHours * 2 * rates.hostFaultsPerHour());
        double byLink = chance(postCopyHours * rates.linkFaultsPerHour());
        double reaches = 1 - aborts;
        return rates.isRecoveredByHand()
                ? new LossRisk(aborts, reaches * byLink, reaches * byHosts)
                : new LossRisk(aborts, 0, reaches * (byHosts + byLink - byHosts * byLink));
    }

    private static double chance(double expectedFaults) {
        return -StrictMath.expm1(-expectedFaults);
    }
}
