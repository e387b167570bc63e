package org.securecloudlab.entropy.guest;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.kernel.Simulation;

/** A process that reads {@code /dev/hwrng} block by block until it has enough, or looks at its watch after a block and gives up. */
final class HwrngReader {
    private static final double NANOS = 1e9;

    private final Simulation clock;
    private final RngDriver driver;
    private final HardwareQueue queue;
    private final List<double[]> series = new ArrayList<>();
    private Plan plan = new Plan(0, 1, 0);
    private Runnable whenDone = () -> {};
    private long beganNanos;
    private long gotBytes;
    private int missingInBlock;
    private int leftInBuffer;

    HwrngReader(Simulation clock, RngDriver driver, HardwareQueue queue) {
        this.clock = clock;
        this.driver = driver;
        this.queue = queue;
    }

    /** What to read: how much, in blocks of which size, and after how many seconds to give up. */
    record Plan(long bytes, int blockBytes, double giveUpSeconds) {}

    void read(Plan what, Runnable done) {
        plan = what;
        whenDone = done;
        beganNanos = clock.nowNanos();
        gotBytes = 0;
        series.clear();
        block();
    }

    private void block() {
        boolean late = plan.giveUpSeconds() > 0 && seconds() >= plan.giveUpSeconds();
        if (gotBytes >= plan.bytes() || late) {
            whenDone.run();
            return;
        }
        missingInBlock = plan.blockBytes();
        piece();
    }

    private void piece() {
        queue.lock(() -> {
            if (leftInBuffer > 0) {
                take(leftInBuffer);
            } else {
                driver.read(RngDriver.BUFFER_BYTES, true, this::take);
            }
        });
    }

    private void take(int bytes) {
        int taken = Math.min(bytes, missingInBlock);
        leftInBuffer = bytes - taken;
        missingInBlock -= taken;
        gotBytes += taken;
        queue.unlock();
        if (missingInBlock > 0) {
            clock.after(0, this::piece);
        } else {
            series.add(new double[] {seconds(), gotBytes});
            clock.after(0, this::block);
        }
    }

    private double seconds() {
        return (clock.nowNanos() - beganNanos) / NANOS;
    }

    /** Seconds since it began, and bytes so far, after each block. */
    List<double[]> series() {
        return List.copyOf(series);
    }

    long gotBytes() {
        return gotBytes;
    }

    double elapsedSeconds() {
        return series.isEmpty() ? 0 : series.get(series.size() - 1)[0];
    }
}
