package org.securecloudlab.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.securecloudlab.kernel.Progress;

/** Progress on one line of the terminal; silent where standard error is no terminal. */
public final class ProgressLine implements Progress, AutoCloseable {
    private static final long REFRESH_NANOS = 100_000_000;

    private final PrintWriter err;
    private final String what;
    // The script knows whether standard error is a terminal; System.console() tells it only up to Java 21.
    private final boolean shown = Boolean.getBoolean("lab.terminal");
    private final long startNanos = System.nanoTime();
    private long lastNanos = startNanos;
    private boolean dirty;

    public ProgressLine(PrintWriter err, String what) {
        this.err = err;
        this.what = what;
    }

    @Override
    public synchronized void report(long done, long total) {
        long now = System.nanoTime();
        if (!shown || now - lastNanos < REFRESH_NANOS) {
            return;
        }
        lastNanos = now;
        dirty = true;
        long leftSeconds = done == 0 ? 0 : (now - startNanos) / done * (total - done) / 1_000_000_000;
        err.printf(Locale.ROOT, "\r\033[K%s: %,d of %,d, about %d s left", what, done, total, leftSeconds);
        err.flush();
    }

    @Override
    public void close() {
        if (dirty) {
            err.print("\r\033[K");
            err.flush();
        }
    }
}
