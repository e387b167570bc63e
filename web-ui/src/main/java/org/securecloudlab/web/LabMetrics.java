package org.securecloudlab.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Optional;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.run.RunFilter;
import org.securecloudlab.store.run.RunState;
import org.securecloudlab.store.run.Runs;

/** Figures for Prometheus: how many runs stand where (the queue is the state {@code queued}), and what was asked of this process. */
@ApplicationScoped
public class LabMetrics {
    private final MeterRegistry registry;
    private final Runs runs;

    LabMetrics(MeterRegistry registry, Runs runs) {
        this.registry = registry;
        this.runs = runs;
    }

    void register(@Observes StartupEvent started) {
        for (RunState state : RunState.values()) {
            Gauge.builder("lab.runs", runs, all -> count(all, state))
                    .description("Runs by state; counting stops at 10,000")
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    /** A run was asked for. */
    public void runRequested() {
        Counter.builder("lab.runs.requested")
                .description("Runs asked for in this process")
                .register(registry)
                .increment();
    }

    /** A cloud was imported or refused. */
    public void imported(boolean accepted) {
        Counter.builder("lab.imports")
                .description("Clouds uploaded to this process")
                .tag("outcome", accepted ? "accepted" : "refused")
                .register(registry)
                .increment();
    }

    private static double count(Runs runs, RunState state) {
        return runs.list(new RunFilter(Optional.empty(), Optional.empty(), Optional.of(state)), PageRequest.first(1))
                .total();
    }
}
