package org.securecloudlab.scheduler.python;

/**
 * Python's {@code sorted(…, reverse=True)} by a number, for keys among which is one that is not a number: such a key is not less than any
 * other, and where it ends up depends on which pairs are compared. A single run with binary insertion (Objects/listobject.c), which is what
 * Python does below 64 elements; beyond that the order with such keys is ours.
 */
public final class PythonSort {
    private final double[] keys;
    private final int[] order;

    private PythonSort(double[] keys, int size) {
        this.keys = keys;
        this.order = new int[size];
    }

    /** Places of the keys, greatest first; equal ones in their order. */
    public static int[] descending(double[] keys, int size) {
        PythonSort sort = new PythonSort(keys, size);
        // Reversed, sorted upwards and reversed again, which keeps equal ones in order.
        for (int place = 0; place < size; place++) {
            sort.order[place] = size - 1 - place;
        }
        if (size > 1) {
            sort.insertFrom(sort.firstRun());
        }
        sort.reverse(0, size);
        return sort.order;
    }

    private boolean isLess(int left, int right) {
        return keys[left] < keys[right];
    }

    // How many elements at the beginning are in order; a falling run is turned round.
    private int firstRun() {
        boolean falls = isLess(order[1], order[0]);
        int end = 2;
        while (end < order.length && isLess(order[end], order[end - 1]) == falls) {
            end++;
        }
        if (falls) {
            reverse(0, end);
        }
        return end;
    }

    private void insertFrom(int start) {
        for (int place = start; place < order.length; place++) {
            int pivot = order[place];
            int left = 0;
            int right = place;
            while (left < right) {
                int middle = (left + right) >>> 1;
                if (isLess(pivot, order[middle])) {
                    right = middle;
                } else {
                    left = middle + 1;
                }
            }
            System.arraycopy(order, left, order, left + 1, place - left);
            order[left] = pivot;
        }
    }

    private void reverse(int from, int to) {
        for (int left = from, right = to - 1; left < right; left++, right--) {
            int kept = order[left];
            order[left] = order[right];
            order[right] = kept;
        }
    }
}
