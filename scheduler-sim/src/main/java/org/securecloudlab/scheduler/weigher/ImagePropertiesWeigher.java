package org.securecloudlab.scheduler.weigher;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.securecloudlab.scheduler.HostScore;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostWeigher;
import org.securecloudlab.scheduler.MetricSetting;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.image.ImageProperties;

/**
 * Instances on the host whose image has the same value in a property as the requested one, property by property; with a setting, only the
 * properties that it names, times their ratio (nova/scheduler/weights/image_props.py, 31.0.0). Instances of which nothing is known count 0.
 */
public final class ImagePropertiesWeigher implements HostWeigher {
    private static final SchedulerOption<Double> MULTIPLIER =
            SchedulerOption.decimal("filter_scheduler.image_props_weight_multiplier", 0.0);
    private static final SchedulerOption<List<String>> SETTING =
            SchedulerOption.list("filter_scheduler.image_props_weight_setting", List.of());

    @Override
    public int order() {
        return 12;
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.EPOXY);
    }

    @Override
    public SchedulerOption<Double> multiplier() {
        return MULTIPLIER;
    }

    @Override
    public List<SchedulerOption<?>> options() {
        return List.of(SETTING);
    }

    @Override
    public HostScore prepare(RequestContext request) {
        Map<String, String> wanted = request.imageProperties().asMap();
        if (request.option(MULTIPLIER) == 0 || wanted.isEmpty()) {
            return HostScore.ZERO;
        }
        Map<String, Double> ratios = new TreeMap<>();
        MetricSetting.parse(request.option(SETTING)).forEach(each -> ratios.put(each.metric(), each.ratio()));
        return host -> score(host, wanted, ratios, request);
    }

    private static double score(
            HostState host, Map<String, String> wanted, Map<String, Double> ratios, RequestContext request) {
        double sum = 0.0;
        for (String id : host.instances()) {
            Map<String, String> own = request.hosts()
                    .facts(id)
                    .map(facts -> ImageProperties.of(facts.imageProperties(), request.option(NovaRelease.OPTION))
                            .asMap())
                    .orElse(Map.of());
            for (Map.Entry<String, String> property : wanted.entrySet()) {
                if (property.getValue().equals(own.get(property.getKey()))) {
                    sum += ratios.isEmpty() ? 1.0 : ratios.getOrDefault(property.getKey(), 0.0);
                }
            }
        }
        return sum;
    }
}
