package org.securecloudlab.scheduler.weigher;

import org.securecloudlab.scheduler.HostScore;
import org.securecloudlab.scheduler.HostWeigher;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.SchedulerOption;

/**
 * For moves that may leave the cell: hosts of the wanted cell first (nova/scheduler/weights/cross_cell.py).
 */
public final class CrossCellWeigher implements HostWeigher {
    private static final SchedulerOption<Double> MULTIPLIER =
            SchedulerOption.decimal("filter_scheduler.cross_cell_move_weight_multiplier", 1000000.0);

    @Override
    public int order() {
        return 0;
    }

    @Override
    public SchedulerOption<Double> multiplier() {
        return MULTIPLIER;
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.USSURI);
    }

    @Override
    public HostScore prepare(RequestContext request) {
        return request.spec()
                .destination()
                .filter(destination -> destination.allowCrossCellMove())
                .flatMap(destination -> destination.cell())
                .<HostScore>map(cell -> host -> host.facts().cell().equals(cell) ? 1 : -1)
                .orElse(HostScore.ZERO);
    }
}
