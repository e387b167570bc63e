package org.securecloudlab.scheduler.filter;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.image.ImageProperties;

/**
 * Passes hosts unless one of their aggregates' keys is a standard image property that the image has, with a value that is not among the
 * aggregates' values. With a namespace configured, only keys that start with it count. An image without the property passes
 * (nova/scheduler/filters/aggregate_image_properties_isolation.py).
 */
public final class AggregateImagePropertiesIsolation implements HostFilter {
    private static final Sentence ASKED =
            Sentence.of("scheduler.why.admits-image", "an aggregate that admits the image's properties");
    private static final SchedulerOption<String> NAMESPACE =
            SchedulerOption.text("filter_scheduler.aggregate_image_properties_isolation_namespace", "");
    private static final SchedulerOption<String> SEPARATOR =
            SchedulerOption.text("filter_scheduler.aggregate_image_properties_isolation_separator", ".");

    @Override
    public boolean oncePerRequest() {
        return true;
    }

    @Override
    public boolean onRebuild() {
        return true;
    }

    @Override
    public List<SchedulerOption<?>> options() {
        return List.of(NAMESPACE, SEPARATOR);
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.HAVANA);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        String namespace = request.option(NAMESPACE);
        String prefix = namespace.isEmpty() ? "" : namespace + request.option(SEPARATOR);
        ImageProperties image = request.imageProperties();
        return HostTest.ofKind(
                host -> violated(host, prefix, image).isEmpty(), ASKED, host -> violated(host, prefix, image)
                        .map(key -> Sentence.of(
                                "scheduler.why.value-not",
                                "{0}, not {1}",
                                AggregateMetadata.describe(host, key),
                                image.get(key).orElse("")))
                        .orElse(Sentence.plain("")));
    }

    private static Optional<String> violated(HostState host, String prefix, ImageProperties image) {
        return AggregateMetadata.keys(host).stream()
                .filter(key -> key.startsWith(prefix))
                .filter(key -> image.truthy(key)
                        .filter(value -> !AggregateMetadata.words(host, key).contains(value))
                        .isPresent())
                .findFirst();
    }
}
