package org.securecloudlab.entropy.assessment.health;

/**
 * How often the health tests would have raised an alarm on samples.
 *
 * @param repetitionCount runs that reached the cut-off
 * @param adaptiveProportion windows that reached it; windows do not overlap
 */
public record HealthAlarms(long repetitionCount, long adaptiveProportion) {

    /** Runs both tests over samples. */
    public static HealthAlarms of(byte[] samples, HealthCutoffs cutoffs) {
        return new HealthAlarms(repetitions(samples, cutoffs.repetitionCount()), proportions(samples, cutoffs));
    }

    private static long repetitions(byte[] samples, long cutoff) {
        long alarms = 0;
        long run = 0;
        for (int i = 0; i < samples.length; i++) {
            run = i > 0 && samples[i] == samples[i - 1] ? run + 1 : 1;
            alarms += run == cutoff ? 1 : 0;
        }
        return alarms;
    }

    private static long proportions(byte[] samples, HealthCutoffs cutoffs) {
        long alarms = 0;
        int window = cutoffs.window();
        for (int from = 0; from + window <= samples.length; from += window) {
            int seen = 0;
            for (int i = from; i < from + window; i++) {
                seen += samples[i] == samples[from] ? 1 : 0;
            }
            alarms += seen >= cutoffs.adaptiveProportion() ? 1 : 0;
        }
        return alarms;
    }
}
