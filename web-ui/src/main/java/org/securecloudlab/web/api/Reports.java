package org.securecloudlab.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.securecloudlab.scenario.report.RunReport;
import org.securecloudlab.store.run.RunSummary;
import org.securecloudlab.store.run.Runs;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemKind;

/** Finds reports. */
@ApplicationScoped
class Reports {
    private final Runs runs;

    Reports(Runs runs) {
        this.runs = runs;
    }

    /**
     * The report of a run.
     *
     * @throws ProblemException 404 when there is no such run, 409 when it has no report
     */
    RunReport require(long id) {
        return runs.report(id).orElseThrow(() -> {
            RunSummary run = runs.find(id).orElseThrow(() -> ProblemException.notFound("run", id));
            return new ProblemException(
                    ProblemKind.CONFLICT,
                    "Run " + id + " has no report: it is "
                            + run.state().name().toLowerCase(Locale.ROOT)
                            + run.error().map(e -> " (" + e + ")").orElse(""));
        });
    }
}
