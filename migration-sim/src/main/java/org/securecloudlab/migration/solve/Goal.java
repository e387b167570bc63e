package org.securecloudlab.migration.solve;

import org.securecloudlab.migration.Prediction;

/**
 * What a migration has to keep to.
 *
 * @param totalMillis at most so long
 * @param blackoutMillis the guest stands still for at most so long
 */
public record Goal(double totalMillis, double blackoutMillis) {
    /** Refuses a goal that nothing meets. */
    public Goal {
        if (!(totalMillis > 0) || !(blackoutMillis > 0)) {
            throw new IllegalArgumentException("goal of [" + totalMillis + "] ms with [" + blackoutMillis + "] ms");
        }
    }

    /** Whether a prediction keeps to it. */
    public boolean isMetBy(Prediction prediction) {
        return prediction.verdict().isComplete()
                && prediction.totalMillis() <= totalMillis
                && prediction.blackoutMillis() <= blackoutMillis;
    }
}
