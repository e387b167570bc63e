package org.securecloudlab.entropy.guest;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** {@code reading_mutex}: one reader of the hardware generator at a time, the others in the order in which they came. */
final class HardwareQueue {
    /** Made when somebody has to wait, which is rare: there are a hundred thousand of these. */
    private @Nullable ArrayDeque<Runnable> waiting;

    private boolean locked;

    /** Runs it when its turn comes; it ends its turn by {@link #unlock}. */
    void lock(Runnable turn) {
        if (locked) {
            if (waiting == null) {
                waiting = new ArrayDeque<>();
            }
            waiting.add(turn);
        } else {
            locked = true;
            turn.run();
        }
    }

    void unlock() {
        Runnable next = waiting == null ? null : waiting.poll();
        if (next == null) {
            locked = false;
        } else {
            next.run();
        }
    }
}
