package org.securecloudlab.scenario.operation;

import static org.securecloudlab.scenario.figure.FigureDefinition.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.trace.TraceReader;
import org.securecloudlab.scenario.trace.TraceRow;
import org.securecloudlab.scenario.world.InstanceRequest;
import org.securecloudlab.scenario.world.RunScope;

/**
 * {@code replay}: requests the instances of a recorded trace, each at its time and for its lifetime. A row gets the flavor that
 * {@code map} gives for its own flavor's name, else the smallest one that is at least as large in vCPU, memory and disk.
 */
public final class ReplayOperation implements Operation {
    static final String SKIPPED = "replay.skipped";
    private static final int MOST_PROBLEMS = 20;

    @Override
    public String key() {
        return "replay";
    }

    @Override
    public JsonNode schema() {
        return OperationSchemas.load("replay");
    }

    @Override
    public List<FigureDefinition> figures(RunScope scope) {
        return List.of(value(SKIPPED, "instances", key(), "Rows of traces that no flavor is large enough for"));
    }

    @Override
    public Optional<PreparedOperation> prepare(OperationInput input) {
        FlavorChoice choice = FlavorChoice.read(input);
        RequestTemplates templates = new RequestTemplates(input);
        String trace = input.text("trace").orElse("");
        List<TraceRow> rows = rows(input, trace);
        String name = input.name();
        if (!input.preparation().takeName(name)) {
            input.problem("name", name, "a name that no other entry has", "");
        }
        if (!input.problems().isEmpty() || !templates.fit()) {
            return Optional.empty();
        }
        return prepare(input, name, rows, choice, templates);
    }

    private static Optional<PreparedOperation> prepare(
            OperationInput input, String name, List<TraceRow> rows, FlavorChoice choice, RequestTemplates templates) {
        boolean skip = input.text("unfit").filter("skip"::equals).isPresent();
        List<TraceRow> kept = new ArrayList<>();
        List<InstanceRequest> requests = new ArrayList<>();
        int skipped = 0;
        for (TraceRow row : rows) {
            Optional<InstanceRequest> request = choice.of(row).map(templates::of);
            if (request.isPresent()) {
                kept.add(row);
                requests.add(request.get());
            } else if (skipped++ < MOST_PROBLEMS && !skip) {
                input.problem(
                        "trace",
                        "line " + row.line() + " with " + row.vcpus() + " vCPU, " + row.ramMiB() + " MiB and "
                                + row.diskGiB() + " GiB",
                        "a flavor at least as large",
                        "Add one to the cloud, or write unfit: skip");
            }
        }
        double speed = input.arguments().path("speed").asDouble(1);
        return input.prepared(new Replay(name, kept, requests, skipped, speed));
    }

    private static List<TraceRow> rows(OperationInput input, String trace) {
        Optional<String> text = input.preparation().traces().text(trace);
        if (text.isEmpty()) {
            input.problem(
                    "trace",
                    trace,
                    "a trace",
                    "The command line looks for a file beside the scenario, the server for a stored one");
            return List.of();
        }
        Parsed<List<TraceRow>> parsed = TraceReader.read(text.get(), trace);
        parsed.problems().forEach(input::problem);
        List<TraceRow> rows = parsed.value().orElse(List.of());
        int limit = input.integer("limit").orElse(rows.size());
        return rows.subList(0, Math.min(limit, rows.size()));
    }
}
