package org.securecloudlab.scheduler.search;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Places of hosts, the lowest first: a binary heap from which those that have left are dropped when they come up. */
final class HostPlaces {
    private int[] heap = new int[1];
    private int size;

    void add(int host) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size + 1);
        }
        int place = size++;
        while (place > 0 && heap[(place - 1) / 2] > host) {
            heap[place] = heap[(place - 1) / 2];
            place = (place - 1) / 2;
        }
        heap[place] = host;
    }

    /** How many there are, with those that have left and not come up. */
    int size() {
        return size;
    }

    /** Drops all that have left, and all but one of those that are there twice. */
    void keepOnly(IntPredicate isHere) {
        // What is in ascending order is a heap.
        heap = Arrays.stream(heap, 0, size).filter(isHere).sorted().distinct().toArray();
        size = heap.length;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The lowest; there must be one. */
    int first() {
        return heap[0];
    }

    void removeFirst() {
        int last = heap[--size];
        int place = 0;
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = last;
    }
}
