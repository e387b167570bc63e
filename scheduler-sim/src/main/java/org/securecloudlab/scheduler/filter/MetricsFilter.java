package org.securecloudlab.scheduler.filter;

import java.util.List;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.MetricSetting;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.explain.Why;

/**
 * Passes hosts that report every metric of {@code [metrics] weight_setting} (nova/scheduler/filters/metrics_filter.py).
 */
public final class MetricsFilter implements HostFilter {

    @Override
    public List<SchedulerOption<?>> options() {
        return List.of(MetricSetting.OPTION);
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.ICEHOUSE);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        List<String> wanted = MetricSetting.parse(request.option(MetricSetting.OPTION)).stream()
                .map(MetricSetting::metric)
                .toList();
        return HostTest.ofKind(
                host -> host.facts().metrics().keySet().containsAll(wanted),
                Sentence.of("scheduler.why.metrics", "metrics {0}", String.join(", ", wanted)),
                host -> Why.names(host.facts().metrics().keySet()));
    }
}
