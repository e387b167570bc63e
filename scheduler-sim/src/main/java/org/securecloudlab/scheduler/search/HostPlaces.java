package org.securecloudlab.scheduler.search;

import java.util.Arrays;

/** Places of hosts, the lowest first: a binary heap from which those that have left are dropped when they come up. */
final class HostPlaces {
    private int[] heap = new int[1];
    private int size;

    void add(int host) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        int place = size++;
        while (place > 0 && heap[(place - 1) / 2] > host) {
            heap[place] = heap[(place - 1) / 2];
            place = (place - 1) / 2;
        }
        heap[place] = host;
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
