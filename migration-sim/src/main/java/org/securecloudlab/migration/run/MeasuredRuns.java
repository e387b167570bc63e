package org.securecloudlab.migration.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.migration.fit.MeasuredRun;

/** Results of runs, for fitting and for scoring; prediction never sees them. */
final class MeasuredRuns {
    private MeasuredRuns() {}

    /** The run with its result; empty when it did not complete. */
    static Optional<MeasuredRun> of(DescribedRun run, JsonNode result) {
        if (!result.path("status").asText().equals("completed")) {
            return Optional.empty();
        }
        return Optional.of(new MeasuredRun(
                run.id(),
                run.request(),
                result.path("total_time_ms").asDouble(),
                result.path("downtime_ms").asDouble(),
                result.path("blackout_ms").asDouble(),
                result.path("ram_transferred").asDouble()));
    }

    /** Those that completed, of runs and their results in the same order. */
    static List<MeasuredRun> of(List<DescribedRun> runs, List<JsonNode> results) {
        List<MeasuredRun> measured = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            of(runs.get(i), results.get(i)).ifPresent(measured::add);
        }
        return measured;
    }
}
