package org.securecloudlab.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The queue against the JDK's own, with more events than its heap holds. */
class EventQueueTest {
    private record Waiting(long time, long order) {}

    @Property(tries = 40)
    void givesEventsByTimeAndThenByArrival(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 20) int bitsOfTime,
            @ForAll @IntRange(min = 1, max = 20_000) int waiting) {
        RandomGenerator random = new RandomStreams(seed).stream("queue", "");
        EventQueue queue = new EventQueue();
        PriorityQueue<Waiting> reference =
                new PriorityQueue<>(Comparator.comparingLong(Waiting::time).thenComparingLong(Waiting::order));
        List<Long> happened = new ArrayList<>();
        long order = 0;
        long now = 0;
        for (int step = 0; step < 3 * waiting; step++) {
            boolean adds = step < waiting || (random.nextLong() & 1) == 0;
            if (adds || reference.isEmpty()) {
                long time = now + (random.nextLong() & ((1L << bitsOfTime) - 1));
                long number = order++;
                reference.add(new Waiting(time, number));
                queue.add(time, () -> happened.add(number));
            } else {
                Waiting next = reference.remove();
                now = next.time();
                assertThat(queue.nextTime()).isEqualTo(now);
                queue.removeNext().happen();
                assertThat(happened.get(happened.size() - 1)).isEqualTo(next.order());
            }
            assertThat(queue.size()).isEqualTo(reference.size());
        }
    }
}
