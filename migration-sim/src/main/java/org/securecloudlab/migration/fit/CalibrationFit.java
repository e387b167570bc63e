package org.securecloudlab.migration.fit;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.securecloudlab.migration.Calibration;
import org.securecloudlab.migration.Prediction;
import org.securecloudlab.migration.Predictor;

/**
 * Reads the constants of a pair of hosts off measured runs: each from the figure that it alone decides. Where disturbance can only add,
 * the best of the runs that show it counts; else their median, so that one run among a few does not decide. What no run shows
 * stays as it was.
 */
public final class CalibrationFit {
    private final List<MeasuredRun> free;
    private final List<MeasuredRun> limited;

    private CalibrationFit(List<MeasuredRun> runs) {
        this.free = runs.stream().filter(run -> !isLimited(run)).toList();
        this.limited = runs.stream().filter(CalibrationFit::isLimited).toList();
    }

    /**
     * The constants that the runs show.
     *
     * @param runs pre-copy runs of paced guests that completed
     * @param start what to assume of the rest
     */
    public static Calibration fit(List<MeasuredRun> runs, Calibration start) {
        CalibrationFit fit = new CalibrationFit(runs);
        Calibration resumed = start.withResumeMillis(fit.resumeMillis(start.resumeMillis()));
        Calibration copied = resumed.withStoppedCopy(fit.stoppedCopy(resumed));
        Calibration buffered = copied.withBufferBytesPerChannel(fit.bufferBytes(copied));
        Calibration near = buffered.withStartMillis(fit.startMillis(buffered));
        // The migration thread works in steps of 50 ms: a second look from near by is closer.
        return near.withStartMillis(fit.startMillis(near));
    }

    private static boolean isLimited(MeasuredRun run) {
        return run.request().link().payloadBytesPerSecond().isPresent();
    }

    /** Where no buffer is in the way, the blackout is longer than the downtime by the start of the destination. */
    private double resumeMillis(double otherwise) {
        return sorted(free, run -> run.blackoutMillis() - run.downtimeMillis())
                .findFirst()
                .orElse(otherwise);
    }

    /** There the downtime is the time to copy what was left. */
    private double stoppedCopy(Calibration calibration) {
        Predictor predictor = new Predictor(calibration);
        ToDoubleFunction<MeasuredRun> millisPerByte = run -> {
            Prediction prediction = predictor.predict(run.request());
            return run.downtimeMillis() / (prediction.streamBytes() - prediction.preCopyBytes());
        };
        double least = sorted(free, millisPerByte).findFirst().orElse(0);
        return least > 0 ? 1000 / least : calibration.stoppedCopyBytesPerSecond();
    }

    /** On a limited link the blackout is longer by what the buffers hold as well: anything from two thirds up, five sixths in the mean. */
    private double bufferBytes(Calibration calibration) {
        return 1.2
                * median(
                        limited,
                        run -> (run.blackoutMillis() - run.downtimeMillis() - calibration.resumeMillis())
                                / 1000
                                / run.request().settings().channels()
                                * run.request().link().payloadBytesPerSecond().orElse(0),
                        calibration.bufferBytesPerChannel() / 1.2);
    }

    /** What the whole then still takes longer there. */
    private double startMillis(Calibration calibration) {
        Predictor predictor = new Predictor(calibration);
        double late = median(
                limited,
                run -> run.totalMillis() - predictor.predict(run.request()).totalMillis(),
                0);
        return Math.max(0, calibration.startMillis() + late);
    }

    private static double median(List<MeasuredRun> runs, ToDoubleFunction<MeasuredRun> figure, double whenThereIsNone) {
        double[] sorted = sorted(runs, figure).toArray();
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return whenThereIsNone;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static DoubleStream sorted(List<MeasuredRun> runs, ToDoubleFunction<MeasuredRun> figure) {
        return runs.stream().mapToDouble(figure).sorted();
    }
}
