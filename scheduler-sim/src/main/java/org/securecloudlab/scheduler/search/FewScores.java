package org.securecloudlab.scheduler.search;

import java.util.Arrays;

/**
 * Raw values of a weigher that gives every other host 0.
 *
 * @param hosts by their place, in ascending order
 * @param values one for each
 */
@SuppressWarnings("ArrayRecordComponent") // an answer, never compared
public record FewScores(int[] hosts, double[] values) {
    /** All hosts have 0. */
    public static final FewScores NONE = new FewScores(new int[0], new double[0]);

    /** The value of any host. */
    public double of(int host) {
        int place = Arrays.binarySearch(hosts, host);
        return place < 0 ? 0.0 : values[place];
    }

    public boolean isEmpty() {
        return hosts.length == 0;
    }
}
