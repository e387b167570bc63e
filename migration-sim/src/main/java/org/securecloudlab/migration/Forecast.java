package org.securecloudlab.migration;

/**
 * A prediction with intervals.
 *
 * @param expected for the inputs as given
 * @param completeShare share of the replications that complete
 * @param totalMillis as {@link Prediction#totalMillis()}, over the replications that complete as the expected one does
 * @param downtimeMillis as {@link Prediction#downtimeMillis()}
 * @param blackoutMillis as {@link Prediction#blackoutMillis()}
 * @param streamBytes as {@link Prediction#streamBytes()}
 * @param bitmapSyncs as {@link Prediction#bitmapSyncs()}
 * @param throttlePercent as {@link Prediction#throttlePercent()}
 * @param replications how many made the intervals
 */
public record Forecast(
        Prediction expected,
        double completeShare,
        Estimate totalMillis,
        Estimate downtimeMillis,
        Estimate blackoutMillis,
        Estimate streamBytes,
        Estimate bitmapSyncs,
        Estimate throttlePercent,
        int replications) {}
