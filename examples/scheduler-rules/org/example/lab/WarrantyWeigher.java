package org.example.lab;

import org.securecloudlab.scheduler.HostAggregate;
import org.securecloudlab.scheduler.HostScore;
import org.securecloudlab.scheduler.HostWeigher;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.SchedulerOption;

/** Prefers hosts by the years of warranty that are left, from the aggregate key {@code warranty_years}. */
public final class WarrantyWeigher implements HostWeigher {
    private static final SchedulerOption<Double> MULTIPLIER =
            SchedulerOption.decimal("filter_scheduler.warranty_weight_multiplier", 1.0);

    @Override
    public SchedulerOption<Double> multiplier() {
        return MULTIPLIER;
    }

    @Override
    public HostScore prepare(RequestContext request) {
        return host -> HostAggregate.smallestNumber(host.aggregates(), "warranty_years").orElse(0);
    }
}
