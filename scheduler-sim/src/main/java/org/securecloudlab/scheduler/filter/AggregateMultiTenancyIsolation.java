package org.securecloudlab.scheduler.filter;

import java.util.Set;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.RequestContext;

/**
 * Keeps other projects out of hosts whose aggregates carry {@code filter_tenant_id}: the comma-separated ids that may come in. It does not
 * keep those projects in (nova/scheduler/filters/aggregate_multitenancy_isolation.py, 26.2.2).
 */
public final class AggregateMultiTenancyIsolation implements HostFilter {
    private static final String KEY = "filter_tenant_id";

    @Override
    public boolean oncePerRequest() {
        return true;
    }

    @Override
    public HostTest prepare(RequestContext request) {
        String project = request.spec().projectId();
        return HostTest.ofKind(
                host -> admits(AggregateMetadata.words(host, KEY), project),
                "project " + project,
                host -> "for projects " + String.join(", ", AggregateMetadata.words(host, KEY)));
    }

    private static boolean admits(Set<String> projects, String project) {
        return projects.isEmpty() || projects.contains(project);
    }
}
