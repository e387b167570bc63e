package org.securecloudlab.store.run;

import java.util.OptionalInt;
import javax.sql.DataSource;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.scenario.CloudReference;
import org.securecloudlab.scenario.InstanceExplanation;
import org.securecloudlab.scenario.ReplicationResult;
import org.securecloudlab.scenario.RunInputs;
import org.securecloudlab.scenario.Scenario;
import org.securecloudlab.scenario.ScenarioReader;
import org.securecloudlab.scenario.ScenarioRunner;
import org.securecloudlab.store.cloud.CloudLoader;

/** Prepares by the scenario laboratory, and keeps the clouds and runs of late: a large cloud takes seconds to load. */
public final class ScenarioPreparation implements Preparation {
    private static final int KEPT = 4;

    private final CloudLoader loader;
    private final RunTraces traces;
    private final Recent<Long, Cloud> clouds = new Recent<>(KEPT);
    private final Recent<Long, Replications> runs = new Recent<>(KEPT);

    public ScenarioPreparation(DataSource dataSource) {
        this.loader = new CloudLoader(dataSource);
        this.traces = new RunTraces(dataSource);
    }

    @Override
    public Replications prepare(PinnedRun run) {
        return runs.get(run.id(), id -> {
            Scenario scenario = value(ScenarioReader.read(run.scenarioText(), "scenario.yaml"))
                    .withSeedAndReplications(run.seed(), run.replications());
            return new Prepared(
                    value(ScenarioRunner.prepare(cloud(run, scenario), scenario, traces.of(id))), run.cloudVersion());
        });
    }

    /** The cloud of a stored version. */
    Cloud cloud(long versionId) {
        return clouds.get(versionId, id -> loader.load(id)
                .orElseThrow(() -> new IllegalStateException("the cloud of this run is not stored any more")));
    }

    private Cloud cloud(PinnedRun run, Scenario scenario) {
        if (run.cloudVersionId().isPresent()) {
            return cloud(run.cloudVersionId().getAsLong());
        }
        return scenario.cloud().accept(new CloudReference.Visitor<>() {
            @Override
            public Cloud named(CloudReference.Named named) {
                throw new IllegalStateException("run " + run.id() + " pins no version of cloud " + named.name());
            }

            @Override
            public Cloud inline(CloudReference.Inline inline) {
                return inline.cloud();
            }
        });
    }

    private static <T> T value(Parsed<T> parsed) {
        return parsed.value()
                .orElseThrow(() -> new IllegalStateException(parsed.problems().stream()
                        .map(Problem::oneLine)
                        .findFirst()
                        .orElse("the scenario cannot be read")));
    }

    /** A runner with the version that its report names. */
    private record Prepared(ScenarioRunner runner, OptionalInt cloudVersion) implements Replications {
        @Override
        public RunInputs inputs() {
            return runner.inputs(cloudVersion);
        }

        @Override
        public ReplicationResult replicate(int replication, Cancellation cancellation) {
            return runner.replicate(replication, cancellation);
        }

        @Override
        public InstanceExplanation explain(int replication, String instanceId) {
            return runner.explain(replication, instanceId);
        }
    }
}
