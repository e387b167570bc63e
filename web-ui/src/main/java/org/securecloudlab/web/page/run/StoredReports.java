package org.securecloudlab.web.page.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.securecloudlab.scenario.report.RunReport;
import org.securecloudlab.store.run.Runs;
import org.securecloudlab.web.page.view.Recent;

/** The reports that were last looked at: a report never changes, and someone who reads one turns many of its pages. */
@ApplicationScoped
class StoredReports {
    /** A large report takes some tens of megabytes. */
    private static final int KEPT = 4;

    private final Runs runs;
    private final Recent<Long, RunReport> recent = new Recent<>(KEPT);

    StoredReports(Runs runs) {
        this.runs = runs;
    }

    Optional<RunReport> find(long id) {
        Optional<RunReport> known = recent.find(id);
        if (known.isPresent()) {
            return known;
        }
        Optional<RunReport> read = runs.report(id);
        read.ifPresent(report -> recent.keep(id, report));
        return read;
    }
}
