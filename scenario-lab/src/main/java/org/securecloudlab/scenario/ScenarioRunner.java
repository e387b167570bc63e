package org.securecloudlab.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.cloud.json.CloudDigest;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.kernel.Simulation;
import org.securecloudlab.scenario.figure.FigureCatalogue;
import org.securecloudlab.scenario.figure.Figures;
import org.securecloudlab.scenario.operation.Operation;
import org.securecloudlab.scenario.stage.LifeCycle;
import org.securecloudlab.scenario.world.PlacementProbe;
import org.securecloudlab.scenario.world.RunScope;
import org.securecloudlab.scenario.world.World;
import org.securecloudlab.scenario.world.WorldSetup;
import org.securecloudlab.scheduler.explain.Refusal;

/**
 * Runs the replications of one scenario on one cloud. Immutable: many threads may share one, and each replication is a pure
 * function of (cloud, scenario, seed, replication).
 */
public final class ScenarioRunner {
    private final Scenario scenario;
    private final RunScope scope;
    private final LifeCycle life;
    private final List<Operation> operations;
    private final List<PreparedEntry> timeline;
    private final FigureCatalogue catalogue;
    private final SortedMap<String, String> traceSha256;

    ScenarioRunner(
            Scenario scenario,
            RunScope scope,
            LifeCycle life,
            List<Operation> operations,
            List<PreparedEntry> timeline,
            FigureCatalogue catalogue,
            SortedMap<String, String> traceSha256) {
        this.scenario = scenario;
        this.scope = scope;
        this.life = life;
        this.operations = List.copyOf(operations);
        this.timeline = List.copyOf(timeline);
        this.catalogue = catalogue;
        this.traceSha256 = Sorted.map(traceSha256);
    }

    /**
     * Checks a scenario against its cloud and makes it ready to run.
     *
     * @param cloud the cloud that the scenario's reference was resolved to
     * @param scenario what happens
     * @param traces where traces that it names are found
     * @return the runner, or everything that does not fit: unknown images, flavors, hosts, projects, figures, with what exists
     */
    public static Parsed<ScenarioRunner> prepare(Cloud cloud, Scenario scenario, TraceSource traces) {
        return new ScenarioPreparation(cloud, scenario, traces).prepare();
    }

    /** Every figure that its replications report. */
    public FigureCatalogue figures() {
        return catalogue;
    }

    /**
     * Everything the run is made from; keep it to assemble the report by {@link RunReports}. It digests the whole cloud: call it
     * once.
     *
     * @param cloudVersion the stored version of the cloud, where clouds are stored
     */
    public RunInputs inputs(OptionalInt cloudVersion) {
        Cloud cloud = scope.facts().cloud();
        return new RunInputs(
                scenario.name(),
                scenario.sha256(),
                cloud.name(),
                cloudVersion,
                CloudDigest.sha256(cloud),
                scenario.seed(),
                scenario.replications(),
                EngineVersion.text(),
                traceSha256,
                catalogue.definitions(),
                catalogue.absentStages(),
                scenario.expect());
    }

    /**
     * Runs one replication.
     *
     * @param replication counted from 0
     * @throws java.util.concurrent.CancellationException when cancelled meanwhile
     */
    public ReplicationResult replicate(int replication, Cancellation cancellation) {
        boolean detailed = replication == 0;
        World world = run(replication, cancellation, detailed, Optional.empty());
        Figures figures = world.finish();
        return new ReplicationResult(
                replication,
                figures,
                world.refusals(),
                detailed ? Optional.of(ReplicationDetail.of(world)) : Optional.empty());
    }

    /**
     * Why each host was refused to an instance at the time of its request and what would have helped, by running that replication again up
     * to there.
     *
     * @throws IllegalArgumentException when the replication requests no such instance
     */
    public InstanceExplanation explain(int replication, String instanceId) {
        PlacementProbe probe = PlacementProbe.of(instanceId);
        run(replication, Cancellation.never(), false, Optional.of(probe));
        List<Refusal> refusals = probe.answers().get(instanceId);
        if (refusals == null) {
            throw new IllegalArgumentException(
                    "Replication [" + replication + "] requests no instance [" + instanceId + "]");
        }
        return new InstanceExplanation(refusals, probe.remedies(instanceId));
    }

    /**
     * What kept each of these instances from one host at the time of its request, by running that replication once more: the rule that
     * refused the host, else the weigher that preferred another.
     *
     * @param hostKeyByInstance the host to ask about, by instance
     * @return the reasons; an instance that nothing keeps from the host, or which is never requested, is missing
     */
    public Map<String, Refusal> explain(int replication, Map<String, String> hostKeyByInstance) {
        Map<String, Refusal> found = new TreeMap<>();
        if (!hostKeyByInstance.isEmpty()) {
            PlacementProbe probe = PlacementProbe.of(hostKeyByInstance);
            run(replication, Cancellation.never(), false, Optional.of(probe));
            probe.answers().forEach((instance, refusals) -> refusals.forEach(refusal -> found.put(instance, refusal)));
        }
        return found;
    }

    private World run(int replication, Cancellation cancellation, boolean detailed, Optional<PlacementProbe> probe) {
        Simulation clock = new Simulation(cancellation);
        RandomStreams streams = RandomStreams.ofReplication(scenario.seed(), replication);
        World world = new World(
                new WorldSetup(scope, life.stages(), catalogue.definitions(), streams, detailed), clock, probe);
        operations.forEach(operation -> operation.begin(world));
        for (PreparedEntry entry : timeline) {
            clock.at(entry.atNanos(), () -> entry.operation().happen(world));
        }
        scenario.until().ifPresentOrElse(end -> clock.runUntil(end.toNanos()), clock::run);
        return world;
    }
}
