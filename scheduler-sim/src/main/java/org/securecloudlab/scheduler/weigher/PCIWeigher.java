package org.securecloudlab.scheduler.weigher;

import org.securecloudlab.scheduler.HostScore;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.SteadyWeigher;

/**
 * Hosts with few free PCI devices first, whether or not PCI is asked, so that others keep theirs (nova/scheduler/weights/pci.py).
 */
public final class PCIWeigher implements SteadyWeigher {
    private static final SchedulerOption<Double> MULTIPLIER =
            SchedulerOption.decimal("filter_scheduler.pci_weight_multiplier", 1.0, 0.0);
    private static final HostScore SCORE = host -> 100 - Math.min(host.freePciDevices(), 99);

    @Override
    public int order() {
        return 8;
    }

    @Override
    public SchedulerOption<Double> multiplier() {
        return MULTIPLIER;
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.PIKE);
    }

    @Override
    public HostScore score() {
        return SCORE;
    }
}
