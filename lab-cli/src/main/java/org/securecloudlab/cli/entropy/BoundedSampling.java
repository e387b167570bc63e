package org.securecloudlab.cli.entropy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.securecloudlab.kernel.Progress;

/**
 * Reads until there are enough bytes, the source ends, or time is up. The reading is done by a thread of its own, for a starved device
 * holds its reader as long as it likes.
 */
final class BoundedSampling {
    private static final int CHUNK_BYTES = 4096;

    private final SampleSource source;
    private final byte[] bytes;
    private final Progress progress;
    private final CountDownLatch ended = new CountDownLatch(1);
    private long startNanos;
    private int read;
    private long firstNanos;
    private long lastNanos;
    private Optional<IOException> failure = Optional.empty();

    private BoundedSampling(SampleSource source, int wanted, Progress progress) {
        this.source = source;
        this.bytes = new byte[wanted];
        this.progress = progress;
    }

    /** Samples; closes the source. */
    static Sampled sample(SampleSource source, int wanted, Duration atMost, Progress progress) throws IOException {
        BoundedSampling sampling = new BoundedSampling(source, wanted, progress);
        Thread reader = new Thread(sampling::read, "sampling");
        reader.setDaemon(true);
        sampling.startNanos = System.nanoTime();
        reader.start();
        try {
            boolean inTime = sampling.ended.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
            return sampling.result(!inTime);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return sampling.result(true);
        } finally {
            source.close();
        }
    }

    private void read() {
        try {
            ByteBuffer chunk = ByteBuffer.allocate(CHUNK_BYTES);
            while (!isFull()) {
                int count = source.read(chunk.clear().limit(Math.min(CHUNK_BYTES, missing())));
                if (count < 0) {
                    break;
                }
                took(chunk.array(), count);
            }
        } catch (ClosedChannelException e) {
            // Time was up.
            ended.countDown();
        } catch (IOException e) {
            failed(e);
        } finally {
            ended.countDown();
        }
    }

    private synchronized boolean isFull() {
        return read == bytes.length;
    }

    private synchronized int missing() {
        return bytes.length - read;
    }

    private synchronized void took(byte[] chunk, int count) {
        lastNanos = System.nanoTime();
        firstNanos = read == 0 ? lastNanos : firstNanos;
        System.arraycopy(chunk, 0, bytes, read, count);
        read += count;
        progress.report(read, bytes.length);
    }

    private synchronized void failed(IOException cause) {
        failure = Optional.of(cause);
    }

    private synchronized Sampled result(boolean timeWasUp) throws IOException {
        if (failure.isPresent() && read == 0) {
            throw failure.get();
        }
        long end = timeWasUp ? System.nanoTime() : lastNanos;
        return new Sampled(
                Arrays.copyOf(bytes, read),
                bytes.length,
                Duration.ofNanos(read == 0 ? 0 : firstNanos - startNanos),
                Duration.ofNanos(Math.max(0, end - startNanos)),
                failure.map(IOException::getMessage));
    }
}
