package org.securecloudlab.scheduler.filter;

import java.util.Set;
import java.util.TreeSet;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;

/**
 * Keeps other projects out of hosts whose aggregates carry {@code filter_tenant_id}: the comma-separated ids that may come in. It does not
 * keep those projects in (nova/scheduler/filters/aggregate_multitenancy_isolation.py).
 */
public final class AggregateMultiTenancyIsolation implements HostFilter {
    private static final String KEY = "filter_tenant_id";

    @Override
    public boolean oncePerRequest() {
        return true;
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.GRIZZLY);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        String project = request.spec().projectId();
        boolean byPrefix = request.option(NovaRelease.OPTION).isFrom(NovaRelease.DALMATIAN);
        return HostTest.ofKind(
                host -> admits(projects(host, byPrefix), project),
                Sentence.of("scheduler.why.project", "project {0}", project),
                host -> Sentence.of(
                        "scheduler.why.for-projects", "for projects {0}", String.join(", ", projects(host, byPrefix))));
    }

    // From 30.0.0 on every key that begins so counts, which gets round the length of a metadata value.
    private static Set<String> projects(HostState host, boolean byPrefix) {
        if (!byPrefix) {
            return AggregateMetadata.words(host, KEY);
        }
        Set<String> projects = new TreeSet<>();
        AggregateMetadata.keys(host).stream()
                .filter(key -> key.startsWith(KEY))
                .forEach(key -> projects.addAll(AggregateMetadata.words(host, key)));
        return projects;
    }

    private static boolean admits(Set<String> projects, String project) {
        return projects.isEmpty() || projects.contains(project);
    }
}
