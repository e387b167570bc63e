package org.securecloudlab.entropy.model;

import java.util.Optional;
import org.securecloudlab.cloud.Problem;

/** How much a model may ask of a server that answers while somebody waits. */
public final class ModelLimits {
    private static final long GUEST_RUNS = 4_000_000;

    private ModelLimits() {}

    /** What is too much. */
    public static Optional<Problem> check(EntropyModel model) {
        long runs = (long) model.guestCount() * model.replications();
        if (runs > GUEST_RUNS) {
            return Optional.of(Problem.error(
                            "replications",
                            model.guestCount() + " guests times " + model.replications() + " replications",
                            "at most " + GUEST_RUNS + " in all")
                    .hint("Ask for fewer replications, or use lab entropy size on the command line"));
        }
        return model.sources().isEmpty()
                ? Optional.of(Problem.error("sources", "no type of source", "at least one to choose from"))
                : Optional.empty();
    }
}
