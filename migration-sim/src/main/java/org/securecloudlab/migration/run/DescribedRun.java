package org.securecloudlab.migration.run;

import java.util.List;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.migration.Calibration;
import org.securecloudlab.migration.Forecast;
import org.securecloudlab.migration.MigrationRequest;
import org.securecloudlab.migration.Predictor;
import org.securecloudlab.migration.Uncertainty;
import org.securecloudlab.migration.risk.RiskInputs;

/**
 * A migration that a file describes.
 *
 * @param id its name
 * @param request what is to be predicted
 * @param calibration the constants of the hosts
 * @param uncertainty how far its inputs may be off
 * @param risk network and faults, for an assessment of its risks
 * @param assumptions what was assumed because the file does not say it
 */
public record DescribedRun(
        String id,
        MigrationRequest request,
        Calibration calibration,
        Uncertainty uncertainty,
        RiskInputs risk,
        List<Sentence> assumptions) {
    private static final long SEED = 1;

    /** Copies the list. */
    public DescribedRun {
        assumptions = List.copyOf(assumptions);
    }

    /** A predictor for its hosts. */
    public Predictor predictor() {
        return new Predictor(calibration);
    }

    /** What is predicted, with intervals that are the same every time. */
    public Forecast forecast() {
        return predictor().forecast(request, uncertainty, SEED);
    }
}
