package org.securecloudlab.benchmarks.assessment;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.SplittableRandom;
import org.securecloudlab.entropy.assessment.IidAssessment;
import org.securecloudlab.entropy.assessment.IidTrack;
import org.securecloudlab.entropy.assessment.NonIidTrack;
import org.securecloudlab.entropy.assessment.SampleSet;
import org.securecloudlab.entropy.assessment.fips.FipsAssessment;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;

/**
 * Times the assessment of a million ideal samples, wall and processor time, a line a round. Arguments: {@code noniid|iid|fips}, bits per
 * symbol, rounds, seed of the samples.
 */
public final class AssessmentMeasurement {
    private static final int SAMPLES = 1_000_000;
    private static final int FIPS_BYTES = 64 << 20;
    private static final double NANOS = 1e9;

    private AssessmentMeasurement() {}

    public static void main(String[] arguments) {
        int bits = Integer.parseInt(arguments[1]);
        long seed = Long.parseLong(arguments[3]);
        for (int round = 1; round <= Integer.parseInt(arguments[2]); round++) {
            long wall = System.nanoTime();
            long cpu = processNanos();
            String result = run(arguments[0], bits, seed);
            System.out.printf(
                    Locale.ROOT,
                    "%s %d bits, round %d: %.2f s wall, %.2f s processor; %s%n",
                    arguments[0],
                    bits,
                    round,
                    (System.nanoTime() - wall) / NANOS,
                    (processNanos() - cpu) / NANOS,
                    result);
        }
    }

    private static long processNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static String run(String what, int bits, long seed) {
        if (what.equals("fips")) {
            byte[] bytes = samples(FIPS_BYTES, bits, seed);
            long cpu = processNanos();
            long blocks = FipsAssessment.of(bytes, bits).blocks();
            double seconds = (processNanos() - cpu) / NANOS;
            return String.format(Locale.ROOT, "%.0f Mbit/s of processor time", blocks * 20_000 / 1e6 / seconds);
        }
        SampleSet samples = SampleSet.of(samples(SAMPLES, bits, seed), bits);
        if (what.equals("noniid")) {
            return "assessed "
                    + NonIidTrack.assess(samples, Progress.NONE, Cancellation.never())
                            .assessedBits();
        }
        IidTrack.Options options =
                new IidTrack.Options(1, false, Runtime.getRuntime().availableProcessors());
        IidAssessment iid = IidTrack.assess(samples, options, Progress.NONE, Cancellation.never());
        return "after " + iid.permutation().permutations() + " permutations";
    }

    private static byte[] samples(int count, int bits, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] samples = new byte[count];
        for (int i = 0; i < count; i++) {
            samples[i] = (byte) (random.nextLong() >>> (Long.SIZE - bits));
        }
        return samples;
    }
}
