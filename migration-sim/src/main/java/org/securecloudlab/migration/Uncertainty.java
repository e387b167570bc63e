package org.securecloudlab.migration;

import java.util.random.RandomGenerator;

/**
 * How far the inputs of a prediction may be off; what makes its intervals. Each is uniform around what was given, as a share of it.
 *
 * @param link rate of the link
 * @param copyRate how fast the hosts copy: from {@code 1 - copyRate} to {@code 1 + 1.5 copyRate}, as idle hosts are much faster than busy
 *     ones
 * @param buffer bytes in socket buffers: a blocked writer is woken at two thirds, so that a buffer is between two thirds and full
 * @param pacedWrites write rate of a guest that is paced
 * @param boundWrites write rate of a guest that is bound by its CPU
 * @param resume how long the destination takes to start the guest
 * @param startMillis absolute, around the time that a stream takes to reach its rate
 * @param lateMillis how late a busy host stops a guest, and runs it again, in the mean of an exponential distribution: idle guests were
 *     measured 3 to 25 ms away on a free link
 */
public record Uncertainty(
        double link,
        double copyRate,
        double buffer,
        double pacedWrites,
        double boundWrites,
        double resume,
        double startMillis,
        double lateMillis) {

    private static final Uncertainty LAB = new Uncertainty(0.005, 0.5, 0.25, 0.01, 0.15, 0, 25, 8);
    private static final Uncertainty OPERATED = new Uncertainty(0.05, 0.5, 0.25, 0.25, 0.25, 0.5, 50, 5);

    /** For a rig on one machine whose guest is scripted. */
    public static Uncertainty lab() {
        return LAB;
    }

    /** For a cloud in use: link and write rate are known to a few percent and to a quarter; an assumption. */
    public static Uncertainty operated() {
        return OPERATED;
    }

    /** The constants of one replication. */
    Calibration sample(Calibration c, RandomGenerator random) {
        double copying = 1 - copyRate + random.nextDouble() * copyRate * 2.5;
        return c.withRunningCopy(c.runningCopyBytesPerSecond() * copying)
                .withBufferBytesPerChannel(c.bufferBytesPerChannel() * around(buffer, random))
                .withResumeMillis(c.resumeMillis() * around(resume, random))
                .withStartMillis(Math.max(0, c.startMillis() + startMillis * (2 * random.nextDouble() - 1)));
    }

    /** The request of one replication. */
    MigrationRequest sample(MigrationRequest request, RandomGenerator random) {
        GuestWrites writes = request.writes();
        double spread = writes.boundByCpu() ? boundWrites : pacedWrites;
        return new MigrationRequest(
                request.memory(),
                writes.withWritesPerSecond(writes.writesPerSecond() * around(spread, random))
                        .withPattern(writes.pattern().drawn(random)),
                request.link().scaled(around(link, random)),
                request.settings(),
                request.disks());
    }

    /** What came of one replication, on hosts that are busy. */
    Prediction late(Prediction prediction, RandomGenerator random) {
        double stop = exponential(random);
        double resumed = exponential(random);
        return prediction.verdict().isComplete() ? prediction.delayed(stop, resumed) : prediction;
    }

    private double exponential(RandomGenerator random) {
        return -lateMillis * StrictMath.log1p(-random.nextDouble());
    }

    private static double around(double share, RandomGenerator random) {
        return 1 + share * (2 * random.nextDouble() - 1);
    }
}
