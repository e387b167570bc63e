package org.securecloudlab.entropy.guest;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.entropy.linux.DriverGeneration;
import org.securecloudlab.entropy.virtio.VirtioRngDevice;
import org.securecloudlab.kernel.Simulation;

/**
 * The guest's virtio-rng driver: one buffer, one reader at a time. The names of its state are those of the driver, so that both can
 * be read side by side ({@code drivers/char/hw_random/virtio-rng.c}; see {@link DriverGeneration}).
 */
final class RngDriver {
    /** {@code SMP_CACHE_BYTES} of x86. */
    static final int BUFFER_BYTES = 64;
    /** From the device's interrupt until the driver has seen it. */
    private static final long INTERRUPT_NANOS = 100_000;

    /** From being ready until the first buffer is offered. Measured: 0.5 to 6 ms without hardware virtualisation. */
    private static final long FIRST_BUFFER_NANOS = 2_000_000;

    private final Simulation clock;
    private final VirtioRngDevice device;
    private final DriverGeneration generation;
    private final IntConsumer pushed;
    private int dataAvailable;
    private int dataIndex;
    private boolean busy;
    private boolean haveData;
    private @Nullable Runnable waiter;

    RngDriver(Simulation clock, VirtioRngDevice device, DriverGeneration generation, IntConsumer pushed) {
        this.clock = clock;
        this.device = device;
        this.generation = generation;
        this.pushed = pushed;
    }

    /** The driver is loaded. */
    void probe() {
        device.ready();
        if (generation != DriverGeneration.ONE_REQUEST) {
            clock.after(FIRST_BUFFER_NANOS, () -> request(BUFFER_BYTES));
        }
    }

    /** Reads up to a number of bytes; the answer may never come. */
    void read(int bytes, boolean wait, IntConsumer answer) {
        if (generation == DriverGeneration.ONE_REQUEST) {
            readOnce(bytes, wait, answer);
            return;
        }
        int got = dataAvailable > 0 ? copy(bytes) : 0;
        if (wait) {
            readOn(bytes, got, answer);
        } else {
            answer.accept(got);
        }
    }

    private void readOn(int bytes, int got, IntConsumer answer) {
        int total = got;
        while (total < bytes) {
            if (!haveData) {
                int soFar = total;
                waiter = () -> readOn(bytes, soFar, answer);
                return;
            }
            haveData = false;
            total += copy(bytes - total);
        }
        answer.accept(total);
    }

    private int copy(int bytes) {
        return generation == DriverGeneration.HARDENED_COPY ? hardenedCopy(bytes) : plainCopy(bytes);
    }

    private int plainCopy(int bytes) {
        int size = Math.min(bytes, dataAvailable);
        taken(size);
        return size;
    }

    private int hardenedCopy(int bytes) {
        int available = Math.min(dataAvailable, BUFFER_BYTES);
        if (dataIndex >= available) {
            dataAvailable = 0;
            request(BUFFER_BYTES);
            return 0;
        }
        int size = Math.min(bytes, available - dataIndex);
        taken(size);
        return size;
    }

    private void taken(int size) {
        dataIndex += size;
        dataAvailable -= size;
        if (dataAvailable == 0) {
            request(BUFFER_BYTES);
        }
    }

    private void readOnce(int bytes, boolean wait, IntConsumer answer) {
        if (!busy) {
            busy = true;
            request(bytes);
        }
        if (!wait) {
            answer.accept(0);
            return;
        }
        Runnable finish = () -> {
            busy = false;
            haveData = false;
            answer.accept(dataAvailable);
        };
        if (haveData) {
            finish.run();
        } else {
            waiter = finish;
        }
    }

    private void request(int bytes) {
        haveData = false;
        dataIndex = 0;
        device.offer(bytes, this::filled);
    }

    private void filled(int bytes) {
        pushed.accept(bytes);
        clock.after(INTERRUPT_NANOS, () -> received(bytes));
    }

    private void received(int bytes) {
        dataAvailable = bytes;
        haveData = true;
        Runnable reader = waiter;
        waiter = null;
        if (reader != null) {
            reader.run();
        }
    }
}
