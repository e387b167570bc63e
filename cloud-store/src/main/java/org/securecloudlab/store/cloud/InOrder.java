package org.securecloudlab.store.cloud;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does independent pieces of work on all processors and hands the results on in the order in which they came, never holding more than a few.
 *
 * @param <T> what a piece gives
 */
final class InOrder<T> implements AutoCloseable {
    private static final int AHEAD_PER_PROCESSOR = 4;

    private final int processors = Runtime.getRuntime().availableProcessors();
    private final ExecutorService workers = Executors.newFixedThreadPool(processors, work -> {
        Thread thread = new Thread(work, "cloud-blocks");
        thread.setDaemon(true);
        return thread;
    });
    private final Deque<Future<T>> pending = new ArrayDeque<>();
    private final Consumer<T> sink;

    InOrder(Consumer<T> sink) {
        this.sink = sink;
    }

    /** Takes a piece on; waits while too many are under way. */
    void add(Supplier<T> piece) {
        pending.add(workers.submit(piece::get));
        if (pending.size() > processors * AHEAD_PER_PROCESSOR) {
            drainOne();
        }
    }

    /** Hands on whatever is left. */
    void finish() {
        while (!pending.isEmpty()) {
            drainOne();
        }
    }

    private void drainOne() {
        try {
            sink.accept(pending.remove().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("a block of a cloud failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
