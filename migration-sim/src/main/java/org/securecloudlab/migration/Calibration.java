package org.securecloudlab.migration;

/**
 * The few physical constants of a host that a prediction needs and no input states. The values of {@link #lab()} are fitted to twelve
 * public runs of QEMU 7.2 on one machine with two shared cores; a test leaves each run out in turn.
 *
 * @param copyBytesPerSecond how fast the migration thread hands pages to a socket that does not block (one core)
 * @param zeroPagesPerSecond how fast it finds pages to be all zero
 * @param bufferBytesPerChannel what one TCP stream holds between the sending thread and the wire, when the link is the limit
 * @param startMillis from the start of the clock until the stream runs at full rate on a limited link
 * @param resumeMillis from the last byte until the destination runs: device state and start of the vCPUs
 * @param loggingShare what dirty logging leaves of the write rate of a guest that is bound by its CPU
 */
public record Calibration(
        double copyBytesPerSecond,
        double zeroPagesPerSecond,
        double bufferBytesPerChannel,
        double startMillis,
        double resumeMillis,
        double loggingShare) {

    private static final Calibration LAB = new Calibration(0.85e9, 2.4e6, 3.4e6, 25, 3, 0.80);

    /** As measured in the lab. */
    public static Calibration lab() {
        return LAB;
    }
}
