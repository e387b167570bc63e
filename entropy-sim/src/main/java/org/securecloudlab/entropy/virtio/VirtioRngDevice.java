package org.securecloudlab.entropy.virtio;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.kernel.Simulation;

/**
 * A virtio-rng device with one buffer outstanding, as Linux keeps it. Its limiter is a fixed window that starts lazily: the timer is
 * armed by the first look at the queue after it last fired, the quota is then set, never added to, and a buffer larger than what is
 * left is filled in part. Two quotas can therefore pass back to back, late in one window and early in the next.
 *
 * <p>Source: {@code virtio_rng_process}, {@code chr_read} and {@code check_rate_limit} in QEMU's {@code hw/virtio/virtio-rng.c}.
 */
public final class VirtioRngDevice {
    private static final long NANOS_PER_MILLI = 1_000_000L;

    private final Simulation clock;
    private final Limiter limiter;
    private final Backend backend;
    private long quota;
    private boolean armAtNextLook = true;
    private boolean asked;
    private int wantedBytes;
    private @Nullable IntConsumer filled;

    public VirtioRngDevice(Simulation clock, Limiter limiter, Backend backend) {
        this.clock = clock;
        this.limiter = limiter;
        this.backend = backend;
        this.quota = limiter.quota();
    }

    /** The guest's driver says that it is there; the device looks at its empty queue, which opens the first window. */
    public void ready() {
        look();
    }

    /**
     * The guest offers its buffer; only when none is outstanding.
     *
     * @param bytes the buffer's size
     * @param done hears how much of it was filled
     */
    public void offer(int bytes, IntConsumer done) {
        if (filled != null) {
            throw new IllegalStateException("the buffer is outstanding already");
        }
        wantedBytes = bytes;
        filled = done;
        look();
    }

    private void look() {
        if (armAtNextLook) {
            armAtNextLook = false;
            if (limiter.maxBytes().isPresent()) {
                // QEMU reads its clock in whole milliseconds here.
                long opened = clock.nowNanos() / NANOS_PER_MILLI;
                clock.at(Math.multiplyExact(opened + limiter.periodMillis(), NANOS_PER_MILLI), this::windowEnds);
            }
        }
        int size = (int) Math.min(quota, wantedBytes);
        if (size > 0 && filled != null && !asked) {
            asked = true;
            backend.request(size, this::arrived);
        }
    }

    private void arrived(int bytes) {
        IntConsumer done = filled;
        asked = false;
        filled = null;
        quota -= bytes;
        if (done != null) {
            done.accept(bytes);
        }
    }

    private void windowEnds() {
        quota = limiter.quota();
        look();
        // The timer stays off until somebody looks again: that is what makes the start of the next window lazy.
        armAtNextLook = true;
    }
}
