package org.securecloudlab.migration;

/**
 * The few physical constants of a pair of hosts that a prediction needs and no input states. The values of {@link #lab()} come from twelve
 * public runs of QEMU 7.2 on one machine with two shared cores, and from the throughput rows measured beside them; {@code
 * docs/migration.md} says which from what. A test fits them again and leaves each run out in turn.
 *
 * @param runningCopyBytesPerSecond how fast pages go from one QEMU to the other while the guest runs and nothing but the hosts' cores
 *     limits
 * @param stoppedCopyBytesPerSecond the same when the guest is stopped
 * @param zeroPagesPerSecond how fast pages are found to be all zero
 * @param bufferBytesPerChannel what one TCP stream holds at most between the sending thread and the wire, when the link is the limit
 * @param startMillis from the start of the clock until the stream runs at full rate on a limited link
 * @param resumeMillis from the last byte until the destination runs: device state and start of the vCPUs
 * @param loggingShare what dirty logging leaves of the write rate of a guest that is bound by its CPU
 * @param throttleLateMillis how much later than asked a vCPU wakes that auto-converge puts to sleep
 */
public record Calibration(
        double runningCopyBytesPerSecond,
        double stoppedCopyBytesPerSecond,
        double zeroPagesPerSecond,
        double bufferBytesPerChannel,
        double startMillis,
        double resumeMillis,
        double loggingShare,
        double throttleLateMillis) {

    private static final Calibration LAB = new Calibration(0.375e9, 0.834e9, 4e6, 4.10e6, 26, 1.5, 0.9, 2.5);

    private static final Calibration SERVER = new Calibration(1.2e9, 1.5e9, 4e6, 4.10e6, 26, 20, 0.9, 2.5);

    /**
     * For servers with KVM: an assumption, to be replaced by a fit to migrations of one's own. One stream copies about 10 Gbit/s, and
     * devices take some 20 ms to start.
     */
    public static Calibration server() {
        return SERVER;
    }

    /** As measured in the lab. */
    public static Calibration lab() {
        return LAB;
    }

    /** The same hosts, with buffers of another size. */
    public Calibration withBufferBytesPerChannel(double bytes) {
        return new Calibration(
                runningCopyBytesPerSecond,
                stoppedCopyBytesPerSecond,
                zeroPagesPerSecond,
                bytes,
                startMillis,
                resumeMillis,
                loggingShare,
                throttleLateMillis);
    }

    /** The same hosts, with streams that take so long to reach their rate. */
    public Calibration withStartMillis(double millis) {
        return new Calibration(
                runningCopyBytesPerSecond,
                stoppedCopyBytesPerSecond,
                zeroPagesPerSecond,
                bufferBytesPerChannel,
                millis,
                resumeMillis,
                loggingShare,
                throttleLateMillis);
    }

    /** The same hosts, copying at another rate; what a stopped guest adds stays in proportion. */
    public Calibration withRunningCopy(double bytesPerSecond) {
        double scale = bytesPerSecond / runningCopyBytesPerSecond;
        return new Calibration(
                bytesPerSecond,
                stoppedCopyBytesPerSecond * scale,
                zeroPagesPerSecond * scale,
                bufferBytesPerChannel,
                startMillis,
                resumeMillis,
                loggingShare,
                throttleLateMillis);
    }

    /** The same hosts, copying at another rate while the guest is stopped. */
    public Calibration withStoppedCopy(double bytesPerSecond) {
        return new Calibration(
                runningCopyBytesPerSecond,
                bytesPerSecond,
                zeroPagesPerSecond,
                bufferBytesPerChannel,
                startMillis,
                resumeMillis,
                loggingShare,
                throttleLateMillis);
    }

    /** The same hosts, starting a guest in another time. */
    public Calibration withResumeMillis(double millis) {
        return new Calibration(
                runningCopyBytesPerSecond,
                stoppedCopyBytesPerSecond,
                zeroPagesPerSecond,
                bufferBytesPerChannel,
                startMillis,
                millis,
                loggingShare,
                throttleLateMillis);
    }
}
