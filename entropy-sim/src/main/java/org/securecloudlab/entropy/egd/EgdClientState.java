package org.securecloudlab.entropy.egd;

import java.util.ArrayDeque;
import java.util.Deque;

/** One client: its unread input, the requests that wait, and how much it got. */
final class EgdClientState {
    private final EgdDecoder decoder = new EgdDecoder();
    private final Deque<EgdRequest> waiting = new ArrayDeque<>();
    /** When the first waiting request came, among those of all clients. */
    private final Deque<Long> arrivals = new ArrayDeque<>();

    private int leftOfFirst;
    private long served;

    EgdDecoder decoder() {
        return decoder;
    }

    void add(EgdRequest request, long arrival) {
        waiting.add(request);
        arrivals.add(arrival);
        if (waiting.size() == 1) {
            startFirst();
        }
    }

    private void startFirst() {
        leftOfFirst = waiting.isEmpty() ? 0 : waiting.element().bytesToWaitFor();
    }

    int waitingRequests() {
        return waiting.size();
    }

    /** The first request, which has to be there. */
    EgdRequest first() {
        return waiting.element();
    }

    void removeFirst() {
        waiting.remove();
        arrivals.remove();
        startFirst();
    }

    /** Whether it waits for bytes. */
    boolean isHungry() {
        return leftOfFirst > 0;
    }

    long arrivalOfFirst() {
        return arrivals.element();
    }

    void countServed(int bytes) {
        served += bytes;
    }

    long served() {
        return served;
    }

    int leftOfFirst() {
        return leftOfFirst;
    }

    /** Bytes of the first blocking read were served. */
    void eat(int bytes) {
        leftOfFirst -= bytes;
        if (leftOfFirst == 0) {
            removeFirst();
        }
    }
}
