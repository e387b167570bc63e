package org.securecloudlab.migration.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.migration.fit.MeasuredRun;

/**
 * Reads a file of runs: an object with a list {@code runs}, such a list, or one run. A run has {@code inputs}, and may have {@code
 * measured_write_rate_pages_s}; everything else is left alone.
 */
public final class RunFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_RUNS = 100_000;

    private RunFile() {}

    /** Reads a file; refused when any of its runs cannot be read, with the problems of all. */
    public static Parsed<List<DescribedRun>> read(String text, String fileName) {
        List<Problem> problems = new ArrayList<>();
        List<DescribedRun> runs = new ArrayList<>();
        try {
            JsonNode root = JSON.readTree(text);
            if (root.has("guest")) {
                Parsed<DescribedRun> document = MigrationDocument.read(text, fileName);
                return document.value().isEmpty()
                        ? Parsed.refused(document.problems())
                        : Parsed.of(List.of(document.value().get()), document.problems());
            }
            readAll(root, runs, problems);
        } catch (JsonProcessingException e) {
            Problem problem = Problem.error("", "text that is no JSON", "runs as JSON");
            problems.add(
                    e.getLocation() == null
                            ? problem
                            : problem.at(e.getLocation().getLineNr()));
        }
        return problems.isEmpty()
                ? Parsed.of(runs, List.of())
                : Parsed.refused(problems.stream().map(p -> p.in(fileName)).toList());
    }

    /**
     * The runs of a file that completed, with what was measured.
     *
     * @param text a file that {@link #read} accepts; other texts give no runs
     */
    public static List<MeasuredRun> measured(String text) {
        List<DescribedRun> runs = read(text, "").value().orElse(List.of());
        if (runs.isEmpty()) {
            return List.of();
        }
        try {
            JsonNode root = JSON.readTree(text);
            List<JsonNode> results = new ArrayList<>();
            JsonNode list = root.isArray() ? root : root.path("runs");
            list.forEach(run -> results.add(run.path("result")));
            if (results.isEmpty()) {
                results.add(root.path("result"));
            }
            return MeasuredRuns.of(runs, results);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("was read a moment ago", e);
        }
    }

    private static void readAll(JsonNode root, List<DescribedRun> runs, List<Problem> problems) {
        if (root.path("inputs").isObject()) {
            read(root, "run", runs, problems);
            return;
        }
        JsonNode list = root.isArray() ? root : root.path("runs");
        if (!list.isArray() || list.isEmpty() || list.size() > MOST_RUNS) {
            problems.add(Problem.error(
                    "runs", list.isArray() ? list.size() + " runs" : "no list of runs", "1 to " + MOST_RUNS + " runs"));
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            read(list.get(i), "runs[" + i + "]", runs, problems);
        }
    }

    private static void read(JsonNode run, String path, List<DescribedRun> runs, List<Problem> problems) {
        if (!run.path("inputs").isObject()) {
            problems.add(Problem.error(path + ".inputs", "nothing", "an object with the inputs of the run"));
            return;
        }
        int before = problems.size();
        Fields inputs = new Fields(run.get("inputs"), path + ".inputs", problems);
        DescribedRun described = new RunReader(inputs, new Fields(run, path, problems)).read(path);
        if (problems.size() == before) {
            runs.add(described);
        }
    }
}
