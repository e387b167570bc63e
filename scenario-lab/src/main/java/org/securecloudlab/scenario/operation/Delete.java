package org.securecloudlab.scenario.operation;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.securecloudlab.kernel.Samplers;
import org.securecloudlab.scenario.world.Ending;
import org.securecloudlab.scenario.world.Life;
import org.securecloudlab.scenario.world.World;

/**
 * A delete that fits its cloud.
 *
 * @param filter which instances
 * @param order which first
 * @param count how many; all when empty
 * @param arrivals when, one step an instance; its count is that of the instances
 */
record Delete(InstanceFilter filter, Order order, OptionalInt count, Arrivals arrivals) implements PreparedOperation {
    /** Which of the instances go first. */
    enum Order {
        OLDEST,
        NEWEST,
        RANDOM;

        /** As scenarios write it. */
        static Order of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    /** The instances are chosen once, when the entry's time comes; those that ended before their turn are missing. */
    @Override
    public void happen(World world) {
        List<Life> candidates = world.state().holding(filter);
        if (order == Order.NEWEST) {
            Collections.reverse(candidates);
        } else if (order == Order.RANDOM) {
            shuffle(candidates, world.streams().stream("order", arrivals.streamId()));
        }
        int wanted = count.orElse(candidates.size());
        arrivals.ofCount(wanted).start(world, index -> {
            if (index < candidates.size() && candidates.get(index).holdsResources()) {
                world.end(candidates.get(index), Ending.DELETED);
            } else {
                world.figures().add(DeleteOperation.MISSING, 1);
            }
        });
    }

    /** Fisher and Yates's shuffle. */
    private static void shuffle(List<Life> lives, RandomGenerator random) {
        for (int last = lives.size() - 1; last > 0; last--) {
            Collections.swap(lives, last, Samplers.below(random, last + 1));
        }
    }
}
