package org.securecloudlab.entropy.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.securecloudlab.entropy.linux.KernelEra;
import org.securecloudlab.entropy.linux.KernelVersion;
import org.securecloudlab.entropy.linux.SaturatingPool;
import org.securecloudlab.entropy.queue.Measurement;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.kernel.Samplers;
import org.securecloudlab.kernel.statistics.MeanEstimate;

/** When credits that come one by one make a generator ready: at random, or each second. */
final class ReadyForm implements QueueForm {
    private static final int GUESTS = 60_000;
    private static final int POOL_BITS = 4096;
    private static final double JITTER_SECONDS = 1.024;
    private static final long MOST_EVENTS = 100_000_000;

    @Override
    public String needs() {
        return "threshold with poissonEventsPerSecond or creditEverySeconds";
    }

    @Override
    public boolean fits(Fields config) {
        return config.has("threshold") && (config.has("poissonEventsPerSecond") || config.has("creditEverySeconds"));
    }

    @Override
    public Map<String, Object> answer(QueueCase asked) {
        Fields config = asked.config();
        long credits = credits(config);
        return config.has("poissonEventsPerSecond")
                ? random(config.positive("poissonEventsPerSecond"), credits, asked.seed())
                : Map.of("readySeconds", regular(config, credits));
    }

    private static long credits(Fields config) {
        int threshold = config.count("threshold", 1);
        int bits = config.has("creditBits") ? config.count("creditBits", 1) : 1;
        Optional<KernelEra> era = KernelVersion.in(config.text("kernel")).map(KernelEra::of);
        boolean saturating =
                config.has("poolBits") || era.map(KernelEra::saturating).orElse(false);
        if (!saturating) {
            return ((long) threshold + bits - 1) / bits;
        }
        int pool = config.has("poolBits") ? config.count("poolBits", 1) : POOL_BITS;
        int needed = SaturatingPool.creditsUntil(pool, bits, threshold);
        if (needed < 0) {
            throw config.wrong("threshold", "what a pool of " + pool + " bits can reach");
        }
        return needed;
    }

    private static double regular(Fields config, long credits) {
        if (config.flag("trustCpu")) {
            return 0;
        }
        int vcpus = config.has("vcpus") ? config.count("vcpus", 1) : 1;
        double ready = (credits + vcpus - 1) / ((double) vcpus) * config.positive("creditEverySeconds");
        return config.flag("jitterFallback") ? Math.min(ready, JITTER_SECONDS) : ready;
    }

    private static Map<String, Object> random(double perSecond, long credits, long seed) {
        if (credits * GUESTS > MOST_EVENTS) {
            throw new CaseException("config", credits + " credits", "at most " + MOST_EVENTS / GUESTS);
        }
        RandomGenerator random = new RandomStreams(seed).stream("credits", "");
        double[] ready = new double[GUESTS];
        for (int guest = 0; guest < GUESTS; guest++) {
            double time = 0;
            for (long i = 0; i < credits; i++) {
                time += Samplers.exponential(random, 1 / perSecond);
            }
            ready[guest] = time;
        }
        MeanEstimate mean = MeanEstimate.of(ready, Measurement.CONFIDENCE);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("meanSeconds", Estimates.interval(mean));
        answer.put("standardDeviationSeconds", deviation(ready, mean.mean()));
        return answer;
    }

    /** By the delta method: the variance of s² is (m4 − s⁴)/n. */
    private static Map<String, Double> deviation(double[] values, double mean) {
        double second = 0;
        double fourth = 0;
        for (double value : values) {
            double square = (value - mean) * (value - mean);
            second += square;
            fourth += square * square;
        }
        second /= values.length - 1;
        fourth /= values.length;
        double deviation = StrictMath.sqrt(second);
        double error = StrictMath.sqrt((fourth - second * second) / values.length) / (2 * deviation);
        double half = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - Measurement.CONFIDENCE) / 2) * error;
        return Estimates.interval(deviation, deviation - half, deviation + half);
    }
}
