package org.securecloudlab.scheduler;

import java.util.Arrays;
import org.securecloudlab.scheduler.python.PythonSort;

/** Hosts by total weight, best first; equal ones keep their order, as Python's stable sort leaves them. */
public final class Ranking {
    private final HostList survivors;
    private final double[] weights;

    /** Reads both, until the next pass; keeps no copy. */
    Ranking(HostList survivors, double[] weights) {
        this.survivors = survivors;
        this.weights = weights;
    }

    /** Whom the filters left, in their order. */
    public HostList survivors() {
        return survivors;
    }

    /** The total weight of a survivor, by its place among them. */
    public double weight(int place) {
        return weights[place];
    }

    /** The first of the best, without sorting; there must be one. */
    int best() {
        int best = 0;
        for (int place = 0; place < survivors.size(); place++) {
            if (Double.isNaN(weights[place])) {
                return sorted().get(0);
            }
            if (weights[place] > weights[best]) {
                best = place;
            }
        }
        return survivors.get(best);
    }

    /** A new list, best first. */
    HostList sorted() {
        int[] places = places();
        return HostList.of(Arrays.stream(places).map(survivors::get).toArray());
    }

    /** Places in the list of survivors, best first. */
    public int[] places() {
        if (Arrays.stream(weights, 0, survivors.size()).anyMatch(Double::isNaN)) {
            return PythonSort.descending(weights, survivors.size());
        }
        int[] places = new int[survivors.size()];
        Arrays.setAll(places, place -> place);
        mergeSort(places, places.clone(), 0, places.length);
        return places;
    }

    // Sorts primitives, and unlike the library's sort it bears weights that are not a number.
    private void mergeSort(int[] target, int[] source, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        mergeSort(source, target, from, middle);
        mergeSort(source, target, middle, to);
        int left = from;
        int right = middle;
        for (int place = from; place < to; place++) {
            boolean takeRight = left == middle || (right < to && weights[source[right]] > weights[source[left]]);
            target[place] = takeRight ? source[right++] : source[left++];
        }
    }
}
