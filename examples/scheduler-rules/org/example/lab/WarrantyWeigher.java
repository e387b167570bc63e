package org.example.lab;

import org.securecloudlab.scheduler.HostAggregate;
import org.securecloudlab.scheduler.HostScore;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.SteadyWeigher;

/** Prefers hosts by the years of warranty that are left, from the aggregate key {@code warranty_years}. */
public final class WarrantyWeigher implements SteadyWeigher {
    private static final SchedulerOption<Double> MULTIPLIER =
            SchedulerOption.decimal("filter_scheduler.warranty_weight_multiplier", 1.0);

    @Override
    public SchedulerOption<Double> multiplier() {
        return MULTIPLIER;
    }

    @Override
    public HostScore score() {
        return host -> HostAggregate.smallestNumber(host.aggregates(), "warranty_years").orElse(0);
    }
}
