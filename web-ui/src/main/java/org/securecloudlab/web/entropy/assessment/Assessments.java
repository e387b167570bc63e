package org.securecloudlab.web.entropy.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.entropy.assessment.IidTrack;
import org.securecloudlab.entropy.assessment.QualityAssessment;
import org.securecloudlab.entropy.assessment.QualityAssessor;
import org.securecloudlab.entropy.assessment.SamplePicture;
import org.securecloudlab.entropy.assessment.SampleSet;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemKind;

/** Assesses what is sent, a bounded number at once, and keeps the newest results in memory. */
@ApplicationScoped
public class Assessments {
    private static final Logger LOG = Logger.getLogger(Assessments.class);
    private static final IidTrack.Options IID =
            new IidTrack.Options(1, false, Runtime.getRuntime().availableProcessors());

    private final AssessmentLimits limits;
    private final Semaphore places;
    private final Deque<StoredAssessment> kept = new ArrayDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "assessment-clock");
        thread.setDaemon(true);
        return thread;
    });
    private long lastId;

    Assessments(AssessmentLimits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.concurrent());
    }

    /**
     * Assesses a body.
     *
     * @throws ProblemException 413, 422, 408 or 503
     */
    StoredAssessment assess(InputStream body, int bitsPerSymbol, String name, boolean iid) {
        if (!places.tryAcquire()) {
            throw new ProblemException(ProblemKind.BUSY, "Another assessment is running (lab.assessment.concurrent)")
                    .header("Retry-After", "10");
        }
        try {
            byte[] raw = read(body);
            List<Problem> problems = SampleSet.problems(raw, bitsPerSymbol);
            if (problems.stream().anyMatch(Problem::isError)) {
                throw ProblemException.invalid("The sample set", problems);
            }
            SampleSet samples = SampleSet.of(raw, bitsPerSymbol);
            QualityAssessment quality = assess(samples, iid);
            return keep(name, quality, SamplePicture.of(samples), problems);
        } finally {
            places.release();
        }
    }

    private byte[] read(InputStream body) {
        try {
            byte[] raw = body.readNBytes(limits.samples() + 1);
            if (raw.length > limits.samples()) {
                throw new ProblemException(
                        ProblemKind.TOO_LARGE,
                        "An assessment may have " + limits.samples() + " samples (lab.assessment.samples)");
            }
            return raw;
        } catch (IOException e) {
            LOG.debug("samples broke off", e);
            throw new ProblemException(ProblemKind.REQUEST_TIMEOUT, "The upload stopped before its end");
        }
    }

    private QualityAssessment assess(SampleSet samples, boolean iid) {
        Cancellation cancellation = new Cancellation();
        var end = clock.schedule(cancellation::cancel, limits.maxDuration().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return new QualityAssessor(Progress.NONE, Progress.NONE, cancellation)
                    .assess(samples, iid ? Optional.of(IID) : Optional.empty());
        } catch (CancellationException e) {
            LOG.debug("an assessment was given up", e);
            throw new ProblemException(
                    ProblemKind.BUSY,
                    "The assessment took longer than " + limits.maxDuration()
                            + " (lab.assessment.max-duration); the command line has no such limit");
        } finally {
            end.cancel(false);
        }
    }

    private synchronized StoredAssessment keep(
            String name, QualityAssessment quality, SamplePicture picture, List<Problem> warnings) {
        StoredAssessment stored = new StoredAssessment(++lastId, name, Instant.now(), quality, picture, warnings);
        kept.addFirst(stored);
        while (kept.size() > limits.kept()) {
            kept.removeLast();
        }
        return stored;
    }

    /** The newest first. */
    synchronized List<StoredAssessment> list() {
        return List.copyOf(kept);
    }

    synchronized StoredAssessment require(long id) {
        return kept.stream()
                .filter(stored -> stored.id() == id)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("assessment", id));
    }
}
