package org.securecloudlab.web.entropy.sizing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.entropy.model.CloudModel;
import org.securecloudlab.entropy.model.EntropyModel;
import org.securecloudlab.entropy.model.ModelLimits;
import org.securecloudlab.entropy.model.ModelReader;
import org.securecloudlab.entropy.sizing.SizingReport;
import org.securecloudlab.entropy.sizing.StormReport;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.web.problem.ProblemException;

/** Reads models and runs them, one at a time, so that a visitor cannot take the whole server. */
@ApplicationScoped
class Sizings {
    private static final int SERVER_REPLICATIONS = 20;

    private final Semaphore turn = new Semaphore(1, true);
    private final Clouds clouds;

    Sizings(Clouds clouds) {
        this.clouds = clouds;
    }

    /** A model, or every problem with it. */
    Parsed<EntropyModel> read(String text) {
        Parsed<EntropyModel> parsed = ModelReader.read(text, "model.yaml");
        return parsed.value()
                .flatMap(ModelLimits::check)
                .map(problem -> Parsed.<EntropyModel>refused(List.of(problem.in("model.yaml"))))
                .orElse(parsed);
    }

    /**
     * The model.
     *
     * @throws ProblemException 422 with every problem
     */
    EntropyModel require(String text) {
        Parsed<EntropyModel> parsed = read(text);
        return parsed.value().orElseThrow(() -> ProblemException.invalid("The model", parsed.problems()));
    }

    /**
     * The model of a stored cloud's latest version, with fewer replications than on the command line.
     *
     * @throws ProblemException 404 when there is no such cloud, 422 when nothing runs there
     */
    EntropyModel of(String name) {
        Cloud cloud = clouds.latest(name)
                .flatMap(version -> clouds.load(version.name(), version.version()))
                .orElseThrow(() -> ProblemException.notFound("cloud", name));
        EntropyModel model = CloudModel.of(cloud)
                .orElseThrow(() -> ProblemException.invalid(
                        "The cloud",
                        List.of(Problem.error("", "no host or no running instance", "a cloud with both"))));
        return model.withReplications(SERVER_REPLICATIONS);
    }

    SizingReport size(EntropyModel model) {
        return inTurn(() -> SizingReport.of(
                model, Runtime.getRuntime().availableProcessors(), Progress.NONE, Cancellation.never()));
    }

    StormReport storm(EntropyModel model) {
        return inTurn(() -> StormReport.of(model, Cancellation.never()));
    }

    private <T> T inTurn(Supplier<T> work) {
        turn.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }
}
