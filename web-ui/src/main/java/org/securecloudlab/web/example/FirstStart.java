package org.securecloudlab.web.example;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.document.CloudReader;
import org.securecloudlab.store.ConflictException;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.store.scenario.Scenarios;
import org.securecloudlab.store.trace.Traces;
import org.securecloudlab.web.LabConfig;

/** Puts the examples into a store that has nothing yet, so that the first look shows something. */
@ApplicationScoped
public class FirstStart {
    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    private final LabConfig config;
    private final Examples examples;
    private final Clouds clouds;
    private final Traces traces;
    private final Scenarios scenarios;

    FirstStart(LabConfig config, Examples examples, Clouds clouds, Traces traces, Scenarios scenarios) {
        this.config = config;
        this.examples = examples;
        this.clouds = clouds;
        this.traces = traces;
        this.scenarios = scenarios;
    }

    void load(@Observes StartupEvent started) {
        if (!config.examples() || !clouds.list().isEmpty() || !scenarios.list().isEmpty()) {
            return;
        }
        examples.all().forEach(this::load);
        LOG.infof(
                "Loaded the examples: %d clouds, %d traces, %d scenarios",
                clouds.list().size(), traces.list().size(), scenarios.list().size());
    }

    /** An example that this build refuses is a mistake in the example; the server starts without it. */
    private void load(Example example) {
        List<Problem> problems =
                switch (example.kind()) {
                    case CLOUD -> cloud(example);
                    case TRACE -> traces.put(example.name(), example.text()).problems();
                    case SCENARIO -> scenario(example);
                };
        problems.stream()
                .filter(Problem::isError)
                .forEach(problem -> LOG.warnf("Example %s: %s", example.name(), problem.oneLine()));
    }

    private List<Problem> cloud(Example example) {
        Parsed<Cloud> read = CloudReader.read(example.text(), example.name() + ".yaml");
        read.value().ifPresent(cloud -> clouds.save(cloud, read.problems()));
        return read.problems();
    }

    private List<Problem> scenario(Example example) {
        try {
            return scenarios.create(example.text()).problems();
        } catch (ConflictException e) {
            // Another process on the same database was quicker.
            LOG.debugf("Example %s is there already", example.name());
            return List.of();
        }
    }
}
