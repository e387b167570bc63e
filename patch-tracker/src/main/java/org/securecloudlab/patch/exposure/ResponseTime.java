package org.securecloudlab.patch.exposure;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.securecloudlab.kernel.Samplers;

/** How long an owner takes from an advisory to the patch. */
public interface ResponseTime {
    /** A response time in days. */
    double sampleDays(RandomGenerator random);

    /** Always the same. */
    record Fixed(Duration time) implements ResponseTime {
        @Override
        public double sampleDays(RandomGenerator random) {
            Samplers.uniform(random);
            return days(time);
        }
    }

    /** Exponential. */
    record Exponential(Duration mean) implements ResponseTime {
        @Override
        public double sampleDays(RandomGenerator random) {
            return Samplers.exponential(random, days(mean));
        }
    }

    /**
     * Lognormal: many are quick and a few take very long.
     *
     * @param median half take longer
     * @param sigma standard deviation of the logarithm
     */
    record Lognormal(Duration median, double sigma) implements ResponseTime {
        @Override
        public double sampleDays(RandomGenerator random) {
            return Samplers.lognormal(random, days(median), sigma);
        }
    }

    private static double days(Duration time) {
        return time.toMillis() / 86_400_000.0;
    }
}
