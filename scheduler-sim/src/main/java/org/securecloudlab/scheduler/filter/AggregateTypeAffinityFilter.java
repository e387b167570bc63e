package org.securecloudlab.scheduler.filter;

import java.util.Set;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;

/**
 * Passes hosts whose aggregates name the flavor among the comma-separated names under {@code instance_type}, or carry no such key.
 * An empty value is a value: it lets nobody in (nova/scheduler/filters/type_filter.py).
 */
public final class AggregateTypeAffinityFilter implements HostFilter {
    private static final String KEY = "instance_type";

    @Override
    public boolean oncePerRequest() {
        return true;
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.ICEHOUSE);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        String flavor = request.spec().flavor().name();
        return HostTest.ofKind(
                host -> admits(AggregateMetadata.words(host, KEY), flavor),
                Sentence.of("scheduler.why.flavor", "flavor {0}", flavor),
                host -> Sentence.of(
                        "scheduler.why.for-flavors",
                        "for flavors {0}",
                        String.join(", ", AggregateMetadata.words(host, KEY))));
    }

    private static boolean admits(Set<String> flavors, String flavor) {
        return flavors.isEmpty() || flavors.contains(flavor);
    }
}
