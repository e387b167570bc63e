package org.securecloudlab.store.run;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The worker of the application, from its start to its end. */
@ApplicationScoped
class RunWorkers {
    private final DataSource dataSource;
    private final OptionalInt threads;
    private Optional<RunWorker> worker = Optional.empty();

    /**
     * The application's worker, not started.
     *
     * @param threads {@code lab.workers}: chunks at a time; 0 for a process that only answers; one a processor when not set
     */
    RunWorkers(DataSource dataSource, @ConfigProperty(name = "lab.workers") OptionalInt threads) {
        this.dataSource = dataSource;
        this.threads = threads;
    }

    @Produces
    @Singleton
    static ScenarioPreparation preparation(DataSource dataSource) {
        return new ScenarioPreparation(dataSource);
    }

    void start(@Observes StartupEvent event, ScenarioPreparation preparation) {
        int count = threads.orElse(Runtime.getRuntime().availableProcessors());
        if (count > 0) {
            RunWorker started = new RunWorker(dataSource, preparation, count);
            started.start();
            worker = Optional.of(started);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        worker.ifPresent(RunWorker::close);
    }
}
