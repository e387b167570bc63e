package org.securecloudlab.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Project;
import org.securecloudlab.scenario.expectation.Expectations;
import org.securecloudlab.scenario.figure.FigureCatalogue;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.operation.Operation;
import org.securecloudlab.scenario.operation.OperationInput;
import org.securecloudlab.scenario.operation.Operations;
import org.securecloudlab.scenario.operation.Preparation;
import org.securecloudlab.scenario.operation.PreparedOperation;
import org.securecloudlab.scenario.stage.LifeCycle;
import org.securecloudlab.scenario.stage.LifeCycleStage;
import org.securecloudlab.scenario.world.CloudFacts;
import org.securecloudlab.scenario.world.RunScope;

/** Fits a scenario to its cloud, once, and collects everything that does not fit. */
final class ScenarioPreparation {
    private final Scenario scenario;
    private final CloudFacts facts;
    private final DigestedTraces traces;
    private final Operations operations = Operations.ofThisBuild();
    private final LifeCycle life = LifeCycle.ofThisBuild();
    private final List<Problem> problems = new ArrayList<>();
    private final List<PreparedEntry> timeline = new ArrayList<>();
    private final SortedSet<String> projectIds = new TreeSet<>();

    ScenarioPreparation(Cloud cloud, Scenario scenario, TraceSource traces) {
        this.scenario = scenario;
        this.facts = new CloudFacts(cloud);
        this.traces = new DigestedTraces(traces);
    }

    Parsed<ScenarioRunner> prepare() {
        life.stages().forEach(stage -> problems.addAll(stage.check(facts)));
        prepareTimeline();
        RunScope scope = new RunScope(facts, projectNames());
        FigureCatalogue catalogue = catalogue(scope);
        problems.addAll(Expectations.check(scenario.expect(), catalogue));
        String file = scenario.document().fileName();
        List<Problem> located = problems.stream()
                .map(p -> p.file().isPresent() ? p : p.in(file))
                .toList();
        if (located.stream().anyMatch(Problem::isError)) {
            return Parsed.refused(located);
        }
        List<Operation> all = List.copyOf(operations.all());
        return Parsed.of(new ScenarioRunner(scenario, scope, life, all, timeline, catalogue, traces.sha256()), located);
    }

    private void prepareTimeline() {
        Preparation preparation = new Preparation(facts, traces, scenario.document());
        Map<String, Integer> twins = new HashMap<>();
        int position = 0;
        for (TimelineEntry entry : scenario.timeline()) {
            position++;
            // Named by key and time, so that entries added before it do not change its random numbers.
            String stream = entry.operation() + "@" + entry.at();
            int twin = twins.merge(stream, 1, Integer::sum);
            prepare(entry, new OperationInput(entry, position, stream + "#" + twin, preparation));
            checkTime(entry);
        }
    }

    private void prepare(TimelineEntry entry, OperationInput input) {
        Optional<Operation> operation = operations.of(entry.operation());
        if (operation.isEmpty()) {
            String keys = String.join(", ", operations.keys());
            problems.add(Problem.error(
                            entry.path(), "the operation " + entry.operation(), "an operation of this build: " + keys)
                    .at(entry.line()));
            return;
        }
        Optional<PreparedOperation> prepared = operation.get().prepare(input);
        problems.addAll(input.problems());
        prepared.ifPresent(p -> {
            timeline.add(new PreparedEntry(entry.at().toNanos(), p));
            projectIds.addAll(p.projectIds());
        });
    }

    private void checkTime(TimelineEntry entry) {
        scenario.until()
                .filter(until -> entry.at().compareTo(until) > 0)
                .ifPresent(until -> problems.add(
                        Problem.error(entry.path(), "at " + entry.at(), "a time not after the end, until " + until)
                                .at(entry.line())));
    }

    /** Names that figures carry; the id where two projects' names would look the same. */
    private SortedMap<String, String> projectNames() {
        Map<String, String> nameById = new HashMap<>();
        for (Project project : facts.cloud().projects()) {
            nameById.put(project.id(), project.name());
        }
        SortedMap<String, String> names = new TreeMap<>();
        for (String id : projectIds) {
            String part = RunScope.figurePart(nameById.getOrDefault(id, id));
            names.put(id, names.containsValue(part) ? RunScope.figurePart(id) : part);
        }
        return names;
    }

    private FigureCatalogue catalogue(RunScope scope) {
        List<FigureDefinition> figures = new ArrayList<>();
        for (LifeCycleStage stage : life.stages()) {
            figures.addAll(stage.figures(scope));
        }
        for (Operation operation : operations.all()) {
            figures.addAll(operation.figures(scope));
        }
        return new FigureCatalogue(figures, life.absent());
    }
}
