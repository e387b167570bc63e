package org.securecloudlab.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.migration.qemu.QemuMigration;

/**
 * Predicts live migrations: the module's door. Immutable, free of shared state, and fast enough (tens of microseconds) to be asked for every
 * instance of a rolling upgrade.
 */
public final class Predictor {
    private static final int REPLICATIONS = 60;

    private final Calibration calibration;

    /** A predictor for hosts with these constants. */
    public Predictor(Calibration calibration) {
        this.calibration = calibration;
    }

    /** A predictor with the lab's constants. */
    public Predictor() {
        this(Calibration.lab());
    }

    /** What a migration takes; the same request gives the same prediction. */
    public Prediction predict(MigrationRequest request) {
        return QemuMigration.run(request, calibration);
    }

    /** One replication: inputs and constants are drawn within their uncertainty. */
    public Prediction replicate(MigrationRequest request, Uncertainty uncertainty, RandomGenerator random) {
        MigrationRequest drawn = uncertainty.sample(request, random);
        return uncertainty.late(QemuMigration.run(drawn, uncertainty.sample(calibration, random)), random);
    }

    /**
     * What a migration takes, with intervals.
     *
     * @param seed root of the random streams: the same seed gives the same intervals
     */
    public Forecast forecast(MigrationRequest request, Uncertainty uncertainty, long seed) {
        Prediction expected = predict(request);
        RandomGenerator random = new RandomStreams(seed).stream("migration", "forecast");
        List<Prediction> alike = new ArrayList<>();
        int complete = 0;
        for (int i = 0; i < REPLICATIONS; i++) {
            Prediction replication = replicate(request, uncertainty, random);
            complete += replication.verdict().isComplete() ? 1 : 0;
            if (replication.verdict().isComplete() == expected.verdict().isComplete()) {
                alike.add(replication);
            }
        }
        return new Forecast(
                expected,
                (double) complete / REPLICATIONS,
                estimate(expected, alike, Prediction::totalMillis),
                estimate(expected, alike, Prediction::downtimeMillis),
                estimate(expected, alike, Prediction::blackoutMillis),
                estimate(expected, alike, Prediction::streamBytes),
                estimate(expected, alike, Prediction::bitmapSyncs),
                estimate(expected, alike, Prediction::throttlePercent),
                REPLICATIONS);
    }

    private static Estimate estimate(
            Prediction expected, List<Prediction> replications, ToDoubleFunction<Prediction> figure) {
        return Estimate.of(
                figure.applyAsDouble(expected),
                replications.stream().mapToDouble(figure).toArray());
    }
}
