package org.securecloudlab.web.patch;

import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.patch.exposure.ExposureDocument;
import org.securecloudlab.patch.exposure.ExposureModel;
import org.securecloudlab.patch.exposure.ExposureReport;
import org.securecloudlab.patch.exposure.ExposureSimulation;
import org.securecloudlab.web.api.Answers;
import org.securecloudlab.web.problem.ProblemException;

/** Simulates exposure for a request, as long as that takes seconds. */
final class ExposureAnswer {
    /** About five seconds of one processor. */
    private static final double MOST_EVENTS = 2e7;

    private ExposureAnswer() {}

    static ExposureReport simulate(String text, long seed, int replications) {
        ExposureModel model = Answers.require("The model", ExposureDocument.read(text, "exposure.yaml"));
        double advisories = model.advisoriesPerYear().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum()
                * model.days()
                / 365;
        double events = (advisories * model.groups().size() + model.days())
                * model.policies().size()
                * replications;
        if (replications < 1 || events > MOST_EVENTS) {
            throw ProblemException.parameter(
                    "replications",
                    Integer.toString(replications),
                    "at least 1, and for this model at most "
                            + (long) (MOST_EVENTS / Math.max(1, events / Math.max(1, replications)))
                            + "; the command line has no such limit");
        }
        return ExposureSimulation.run(model, seed, replications, Progress.NONE, Cancellation.never());
    }
}
