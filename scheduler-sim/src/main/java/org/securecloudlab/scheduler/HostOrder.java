package org.securecloudlab.scheduler;

import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * In which order hosts are tried: by weight, and with a source of random numbers as nova draws (nova/scheduler/manager.py,
 * _get_sorted_hosts): the best of equal weight shuffled, where that is on, and one of the first {@code host_subset_size} moved to the front.
 */
final class HostOrder {
    private final Optional<RandomGenerator> random;
    private final boolean shuffles;
    private final int subsetSize;

    HostOrder(SchedulerOptions options, Optional<RandomGenerator> random) {
        this.random = random;
        this.shuffles = options.get(CoreOptions.SHUFFLE_BEST);
        this.subsetSize = options.get(CoreOptions.HOST_SUBSET_SIZE);
    }

    /** Whether the first of the ranking is always the first tried. */
    boolean isPlain() {
        return random.isEmpty();
    }

    HostList of(Ranking ranking) {
        int[] places = shuffles ? bestFirst(ranking) : ranking.places();
        random.ifPresent(source -> {
            int among = Math.min(subsetSize, places.length);
            if (among > 1) {
                moveToFront(places, source.nextInt(among));
            }
        });
        return HostList.of(Arrays.stream(places).map(ranking.survivors()::get).toArray());
    }

    // nova puts all that weigh the same as the first before the rest, which it counts by their number. Weights that are
    // not a number may
    // stand between them; then the one between is lost, and another is there twice.
    private int[] bestFirst(Ranking ranking) {
        int[] places = ranking.places();
        double greatest = places.length == 0 ? 0 : ranking.weight(places[0]);
        int[] best = Arrays.stream(places)
                .filter(place -> ranking.weight(place) == greatest)
                .toArray();
        random.ifPresent(source -> shuffle(best, source));
        System.arraycopy(best, 0, places, 0, best.length);
        return places;
    }

    private static void shuffle(int[] places, RandomGenerator source) {
        for (int last = places.length - 1; last > 0; last--) {
            int other = source.nextInt(last + 1);
            int kept = places[last];
            places[last] = places[other];
            places[other] = kept;
        }
    }

    private static void moveToFront(int[] places, int chosen) {
        int front = places[chosen];
        System.arraycopy(places, 0, places, 1, chosen);
        places[0] = front;
    }
}
