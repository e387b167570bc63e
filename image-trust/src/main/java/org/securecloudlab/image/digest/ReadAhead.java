package org.securecloudlab.image.digest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The blocks of a stream, the next one read by another thread while the caller works on this one. Small streams are read by the
 * caller itself. Blocks are reused: a block is good until the next call.
 */
final class ReadAhead implements AutoCloseable {
    private static final int BLOCK_BYTES = 1 << 17;
    private static final int BLOCKS = 8;
    private static final long THREAD_FROM_BYTES = 1 << 22;

    private final ReadableByteChannel source;
    private final BlockingQueue<ByteBuffer> free = new LinkedBlockingQueue<>();
    private final BlockingQueue<ByteBuffer> full = new LinkedBlockingQueue<>();
    private final FutureTask<Boolean> reading = new FutureTask<>(this::readAll);
    private final boolean threaded;
    private ByteBuffer current = ByteBuffer.allocate(0);

    /** Starts to read, in a thread of its own where the stream is long. */
    ReadAhead(ReadableByteChannel source, long totalBytes) {
        this.source = source;
        this.threaded = totalBytes < 0 || totalBytes >= THREAD_FROM_BYTES;
        if (threaded) {
            for (int i = 0; i < BLOCKS; i++) {
                free.add(ByteBuffer.allocateDirect(BLOCK_BYTES));
            }
            Thread reader = new Thread(reading, "image read-ahead");
            reader.setDaemon(true);
            reader.start();
        } else {
            current = ByteBuffer.allocate((int) Math.max(1 << 12, Math.min(BLOCK_BYTES, totalBytes + 1)));
        }
    }

    /** The next block, empty at the end. */
    ByteBuffer next() throws IOException {
        if (!threaded) {
            fill(current);
            return current;
        }
        try {
            if (current.capacity() > 0) {
                free.add(current);
            }
            current = full.take();
            if (!current.hasRemaining()) {
                reading.get();
            }
            return current;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading");
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            throw new IOException(cause.getMessage(), cause);
        }
    }

    private boolean readAll() throws IOException, InterruptedException {
        try {
            ByteBuffer block;
            do {
                block = free.take();
                fill(block);
                if (block.hasRemaining()) {
                    full.add(block);
                }
            } while (block.hasRemaining());
            return true;
        } finally {
            full.add(ByteBuffer.allocate(0));
        }
    }

    private void fill(ByteBuffer block) throws IOException {
        block.clear();
        int read = 0;
        while (read >= 0 && block.hasRemaining()) {
            read = source.read(block);
        }
        block.flip();
    }

    @Override
    public void close() {
        reading.cancel(true);
    }
}
