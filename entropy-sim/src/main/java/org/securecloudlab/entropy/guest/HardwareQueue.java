package org.securecloudlab.entropy.guest;

import java.util.ArrayDeque;

/** {@code reading_mutex}: one reader of the hardware generator at a time, the others in the order in which they came. */
final class HardwareQueue {
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private boolean locked;

    /** Runs it when its turn comes; it ends its turn by {@link #unlock}. */
    void lock(Runnable turn) {
        if (locked) {
            waiting.add(turn);
        } else {
            locked = true;
            turn.run();
        }
    }

    void unlock() {
        Runnable next = waiting.poll();
        if (next == null) {
            locked = false;
        } else {
            next.run();
        }
    }
}
