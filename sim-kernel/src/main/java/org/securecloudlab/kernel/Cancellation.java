package org.securecloudlab.kernel;

import java.util.concurrent.CancellationException;

/** Asks long work to stop; safe to use from several threads. */
public final class Cancellation {
    private volatile boolean cancelled;

    /** One that nobody will cancel. */
    public static Cancellation never() {
        return new Cancellation();
    }

    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** Ends the work by an exception when it was cancelled. */
    public void throwIfCancelled() {
        if (cancelled) {
            throw new CancellationException("cancelled");
        }
    }
}
