package org.securecloudlab.entropy.virtio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.securecloudlab.kernel.Simulation;

/**
 * One EGD server of a limited rate with several clients, byte by byte. A client's blocking read is answered whole when its last byte
 * has come. After a restart QEMU is connected again but does not repeat what was outstanding (note in {@code backends/rng-egd.c}).
 */
public final class EgdSource {
    private static final double NANOS = 1e9;

    private final Simulation clock;
    private final double nanosPerByte;
    private final Policy policy;
    private final List<Read> reads = new ArrayList<>();
    private boolean serving;
    private double busySinceNanos;
    private long bytesSince;
    private int turn;

    /** Who gets the next byte. */
    public enum Policy {
        /** The oldest request until it is complete. */
        FIRST_COME,
        /** Every client in turn. */
        ROUND_ROBIN
    }

    public EgdSource(Simulation clock, double bytesPerSecond, Policy policy) {
        this.clock = clock;
        this.nanosPerByte = NANOS / bytesPerSecond;
        this.policy = policy;
    }

    private static final class Read {
        private final int client;
        private final int bytes;
        private final IntConsumer delivered;
        private int got;

        Read(int client, int bytes, IntConsumer delivered) {
            this.client = client;
            this.bytes = bytes;
            this.delivered = delivered;
        }
    }

    /** The backend that one client's device has. */
    public Backend client(int number) {
        return (bytes, delivered) -> {
            reads.add(new Read(number, bytes, delivered));
            if (!serving) {
                serving = true;
                busySinceNanos = clock.nowNanos();
                bytesSince = 0;
                next();
            }
        };
    }

    /** A client goes away; what it asked for is dropped. */
    public void close(int client) {
        reads.removeIf(read -> read.client == client);
    }

    /** The server is started anew: everything outstanding is forgotten, and no client asks for it again. */
    public void restart() {
        reads.clear();
    }

    private void next() {
        bytesSince++;
        clock.at(Math.max(clock.nowNanos(), Math.round(busySinceNanos + bytesSince * nanosPerByte)), this::oneByte);
    }

    private void oneByte() {
        if (reads.isEmpty()) {
            serving = false;
            return;
        }
        int index = policy == Policy.FIRST_COME ? 0 : turn++ % reads.size();
        Read read = reads.get(index);
        read.got++;
        if (read.got == read.bytes) {
            reads.remove(index);
            read.delivered.accept(read.bytes);
        }
        if (reads.isEmpty()) {
            serving = false;
        } else {
            next();
        }
    }
}
