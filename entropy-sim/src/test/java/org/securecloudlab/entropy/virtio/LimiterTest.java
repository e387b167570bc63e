package org.securecloudlab.entropy.virtio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.kernel.Simulation;

/** However a guest asks, no stretch of time carries more than the bound. */
class LimiterTest {
    @Property(tries = 60)
    void noStretchCarriesMoreThanItMay(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 500) int quota,
            @ForAll @IntRange(min = 1, max = 2000) int periodMillis) {
        Limiter limiter = Limiter.of(quota, periodMillis);
        Simulation clock = new Simulation(Cancellation.never());
        VirtioRngDevice device = new VirtioRngDevice(clock, limiter, (bytes, delivered) -> delivered.accept(bytes));
        RandomGenerator random = new RandomStreams(seed).stream("pauses", "");
        List<long[]> pushes = new ArrayList<>();
        Runnable[] ask = new Runnable[1];
        ask[0] = () -> device.offer(64, bytes -> {
            pushes.add(new long[] {clock.nowNanos(), bytes});
            long pause = (random.nextLong() & 7) == 0 ? periodMillis * 1_300_000L : 1_000;
            clock.after(pause, ask[0]::run);
        });
        clock.at(0, ask[0]::run);
        clock.runUntil(periodMillis * 30_000_000L);
        for (int i = 0; i < pushes.size(); i++) {
            long sum = 0;
            for (int j = i; j < pushes.size(); j++) {
                sum += pushes.get(j)[1];
                double seconds = (pushes.get(j)[0] - pushes.get(i)[0]) / 1e9;
                // Windows open on whole milliseconds.
                assertThat((double) sum).isLessThanOrEqualTo(limiter.mostBytesIn(seconds + 0.001));
            }
        }
    }
}
