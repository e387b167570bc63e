package org.securecloudlab.web.whatif;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemKind;

/** Ends a study that takes longer than a caller should wait. Checked after each step that the study reports. */
public final class TimeLimit implements Progress {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Cancellation cancellation = new Cancellation();
    private final long startNanos = System.nanoTime();

    /** Runs a study. */
    public interface Study<T> {
        T run(Progress progress, Cancellation cancellation);
    }

    private TimeLimit() {}

    /**
     * The study's answer.
     *
     * @throws ProblemException 503 when it takes too long, 422 for an input that the study refuses
     */
    public static <T> T answer(Study<T> study) {
        TimeLimit limit = new TimeLimit();
        try {
            return study.run(limit, limit.cancellation);
        } catch (CancellationException e) {
            throw new ProblemException(
                    ProblemKind.BUSY,
                    "It takes longer than " + LIMIT.toSeconds()
                            + " s. Ask for less, or on the command line, which has no limit: lab hosts, lab migrate plan");
        }
    }

    @Override
    public void report(long done, long total) {
        if (System.nanoTime() - startNanos > LIMIT.toNanos()) {
            cancellation.cancel();
        }
    }
}
