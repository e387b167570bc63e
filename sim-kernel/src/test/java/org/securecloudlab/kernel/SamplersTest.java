package org.securecloudlab.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The moments of each sampler against the closed forms, within five standard errors. */
class SamplersTest {
    private static final int DRAWS = 200_000;

    private final RandomGenerator random = new RandomStreams(7).stream("samplers", "test");

    private static void assertMean(DoubleSupplier draw, double mean, double deviation) {
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            sum += draw.getAsDouble();
        }
        assertThat(sum / DRAWS).isCloseTo(mean, within(5 * deviation / Math.sqrt(DRAWS)));
    }

    @Test
    void uniform() {
        assertMean(() -> Samplers.uniform(random, 2, 6), 4, 4 / Math.sqrt(12));
    }

    @Test
    void exponential() {
        assertMean(() -> Samplers.exponential(random, 3), 3, 3);
    }

    @Test
    void normalHasMeanZeroAndVarianceOne() {
        assertMean(() -> Samplers.normal(random), 0, 1);
        assertMean(() -> StrictMath.pow(Samplers.normal(random), 2), 1, Math.sqrt(2));
    }

    @Test
    void lognormal() {
        double variance = Math.expm1(0.25) * Math.exp(0.25);
        assertMean(() -> Samplers.lognormal(random, 10, 0.5), 10 * Math.exp(0.125), 10 * Math.sqrt(variance));
    }

    @Test
    void weibullOfShapeTwoHasTheMeanOfRayleigh() {
        assertMean(() -> Samplers.weibull(random, 1, 2), Math.sqrt(Math.PI) / 2, 0.4633);
    }

    @Property(tries = 50)
    void belowReachesEveryNumberAndNoOther(@ForAll @IntRange(min = 1, max = 20) int bound) {
        int[] seen = new int[bound];
        for (int i = 0; i < 200 * bound; i++) {
            seen[Samplers.below(random, bound)]++;
        }
        assertThat(seen).doesNotContain(0);
    }

    @Test
    void pointsInTurnAreOrderStatisticsOfUniforms() {
        // The mean of the k-th of n is k / (n + 1).
        int points = 4;
        int runs = DRAWS / points;
        double[] sums = new double[points];
        for (int run = 0; run < runs; run++) {
            double at = 0;
            for (int k = 0; k < points; k++) {
                at += Samplers.toNextPoint(random, 1 - at, points - k);
                sums[k] += at;
            }
        }
        for (int k = 0; k < points; k++) {
            assertThat(sums[k] / runs).isCloseTo((k + 1) / 5.0, within(0.005));
        }
    }
}
