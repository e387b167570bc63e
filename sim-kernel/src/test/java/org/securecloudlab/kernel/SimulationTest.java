package org.securecloudlab.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private record Seen(long time, int order) {}

    @Property
    void eventsHappenByTimeAndThenByOrderOfScheduling(@ForAll List<@LongRange(min = 0, max = 20) Long> times) {
        Simulation simulation = new Simulation(Cancellation.never());
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            int order = i;
            simulation.at(times.get(i), () -> seen.add(new Seen(simulation.nowNanos(), order)));
        }
        simulation.run();
        assertThat(seen)
                .hasSameSizeAs(times)
                .isSortedAccordingTo((a, b) -> a.time() != b.time()
                        ? Long.compare(a.time(), b.time())
                        : Integer.compare(a.order(), b.order()));
    }

    /** A random walk of events that schedule further ones, against the definition: a list sorted stably by time. */
    @Property
    void eventsThatScheduleEventsKeepTheOrder(@ForAll List<@LongRange(min = 0, max = 9) Long> delays) {
        Simulation simulation = new Simulation(Cancellation.never());
        List<Seen> seen = new ArrayList<>();
        Iterator<Long> next = delays.iterator();
        int[] scheduled = {0};
        for (int i = 0; i < 3; i++) {
            schedule(simulation, next, seen, scheduled);
        }
        simulation.run();
        assertThat(seen)
                .hasSameSizeAs(delays)
                .isSortedAccordingTo(Comparator.comparingLong(Seen::time).thenComparingInt(Seen::order));
    }

    private static void schedule(Simulation simulation, Iterator<Long> delays, List<Seen> seen, int[] scheduled) {
        if (!delays.hasNext()) {
            return;
        }
        int order = scheduled[0]++;
        simulation.after(delays.next(), () -> {
            seen.add(new Seen(simulation.nowNanos(), order));
            schedule(simulation, delays, seen, scheduled);
            schedule(simulation, delays, seen, scheduled);
        });
    }

    @Test
    void partsOfAnEventComeBeforeOthersOfItsTime() {
        Simulation simulation = new Simulation(Cancellation.never());
        StringBuilder order = new StringBuilder();
        simulation.at(5, () -> {
            order.append("a");
            simulation.then(() -> {
                order.append("b");
                simulation.then(() -> order.append("d"));
            });
            simulation.then(() -> order.append("c"));
            assertThat(simulation.waiting()).isEqualTo(3);
        });
        simulation.at(5, () -> order.append("e").append(simulation.nowNanos()));
        simulation.runUntil(5);
        assertThat(order).hasToString("abcde5");
    }

    @Test
    void thePastIsRefusedAndStopEndsTheRun() {
        Simulation simulation = new Simulation(Cancellation.never());
        simulation.at(5, () -> assertThatIllegalArgumentException().isThrownBy(() -> simulation.at(4, () -> {})));
        simulation.at(6, simulation::stop);
        simulation.at(7, () -> fail("stopped before"));
        simulation.run();
        assertThat(simulation.nowNanos()).isEqualTo(6);
        assertThat(simulation.waiting()).isEqualTo(1);
    }

    @Test
    void aCancelledRunEnds() {
        Cancellation cancellation = new Cancellation();
        Simulation simulation = new Simulation(cancellation);
        Event[] forever = new Event[1];
        forever[0] = () -> {
            if (simulation.happened() == 5_000) {
                cancellation.cancel();
            }
            simulation.after(1, forever[0]);
        };
        simulation.at(0, forever[0]);
        assertThatThrownBy(simulation::run).isInstanceOf(CancellationException.class);
        assertThat(simulation.happened()).isLessThan(7_000);
    }
}
