package org.securecloudlab.scheduler.weigher;

import java.util.List;
import java.util.SortedMap;
import org.securecloudlab.scheduler.HostAggregate;
import org.securecloudlab.scheduler.HostScore;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostWeigher;
import org.securecloudlab.scheduler.MetricSetting;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.SchedulingException;

/**
 * Metrics that the host reports, each times its ratio. A metric that is missing fails the request if metrics are required; else it makes the whole
 * value {@code weight_of_unavailable}, unless its ratio or the multiplier is 0 (nova/scheduler/weights/metrics.py).
 */
public final class MetricsWeigher implements HostWeigher {
    private static final SchedulerOption<Double> MULTIPLIER = SchedulerOption.decimal("metrics.weight_multiplier", 1.0);
    private static final SchedulerOption<Boolean> REQUIRED = SchedulerOption.bool("metrics.required", true);
    private static final SchedulerOption<Double> UNAVAILABLE =
            SchedulerOption.decimal("metrics.weight_of_unavailable", -10000.0);

    @Override
    public int order() {
        return 1;
    }

    @Override
    public SchedulerOption<Double> multiplier() {
        return MULTIPLIER;
    }

    @Override
    public String aggregateKey() {
        return "metrics_weight_multiplier";
    }

    @Override
    public List<SchedulerOption<?>> options() {
        return List.of(MetricSetting.OPTION, REQUIRED, UNAVAILABLE);
    }

    private double weigh(HostState host, List<MetricSetting> settings, RequestContext request) {
        SortedMap<String, Double> metrics = host.facts().metrics();
        double sum = 0.0;
        for (MetricSetting setting : settings) {
            Double value = metrics.get(setting.metric());
            if (value != null) {
                sum += value * setting.ratio();
            } else if (request.option(REQUIRED)) {
                throw SchedulingException.inWeigher(this, "no metric " + setting.metric() + " on " + host.key());
            } else if (setting.ratio() * multiplierFor(host, request) != 0) {
                return request.option(UNAVAILABLE);
            }
        }
        return sum;
    }

    private double multiplierFor(HostState host, RequestContext request) {
        return HostAggregate.smallestNumber(host.aggregates(), aggregateKey()).orElse(request.option(MULTIPLIER));
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.ICEHOUSE);
    }

    @Override
    public HostScore prepare(RequestContext request) {
        List<MetricSetting> settings = MetricSetting.parse(request.option(MetricSetting.OPTION));
        return settings.isEmpty() ? HostScore.ZERO : host -> weigh(host, settings, request);
    }
}
