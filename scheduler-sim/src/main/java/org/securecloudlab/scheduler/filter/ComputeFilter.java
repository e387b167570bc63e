package org.securecloudlab.scheduler.filter;

import java.util.List;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.explain.Change;
import org.securecloudlab.scheduler.explain.Why;
import org.securecloudlab.scheduler.host.ServiceRecord;

/**
 * Passes hosts whose compute service is neither disabled nor down. Down: forced, or the last heartbeat is further from now than
 * {@code service_down_time}, in either direction (nova/scheduler/filters/compute_filter.py, servicegroup/drivers/db.py).
 */
public final class ComputeFilter implements HostFilter {
    private static final Sentence ASKED =
            Sentence.of("scheduler.why.service-up", "a compute service that is enabled and up");
    private static final SchedulerOption<Integer> SERVICE_DOWN_TIME =
            SchedulerOption.integer("DEFAULT.service_down_time", 60, Integer.MIN_VALUE);

    private static final SchedulerOption<Integer> REPORT_INTERVAL =
            SchedulerOption.integer("DEFAULT.report_interval", 10, Integer.MIN_VALUE);

    @Override
    public boolean oncePerRequest() {
        return true;
    }

    @Override
    public List<SchedulerOption<?>> options() {
        return List.of(SERVICE_DOWN_TIME, REPORT_INTERVAL);
    }

    @Override
    public Change remedy() {
        return Change.Plain.SERVICE_ON;
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.ESSEX);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        int downAfterSeconds = downAfterSeconds(request);
        return HostTest.ofKind(
                host -> !host.service().disabled() && host.service().isUp(downAfterSeconds),
                ASKED,
                ComputeFilter::describe);
    }

    // A time that is no longer than the interval of the heartbeats is replaced (nova/servicegroup/api.py).
    private static int downAfterSeconds(RequestContext request) {
        int configured = request.option(SERVICE_DOWN_TIME);
        int interval = request.option(REPORT_INTERVAL);
        return configured <= interval ? (int) (interval * 2.5) : configured;
    }

    private static Sentence describe(HostState host) {
        ServiceRecord service = host.service();
        if (service.disabled()) {
            return Why.disabled(service.disabledReason());
        }
        return service.forcedDown()
                ? Sentence.of("scheduler.why.forced-down", "forced down")
                : Sentence.of("scheduler.why.no-heartbeat", "no heartbeat in time");
    }
}
