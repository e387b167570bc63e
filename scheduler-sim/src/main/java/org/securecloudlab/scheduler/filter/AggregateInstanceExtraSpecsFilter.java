package org.securecloudlab.scheduler.filter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.explain.Why;

/**
 * Passes hosts whose aggregates meet the flavor's extra specs: those without a colon, and those of scope
 * {@code aggregate_instance_extra_specs}. An aggregate must carry the key, and one of its comma-separated values must match
 * (nova/scheduler/filters/aggregate_instance_extra_specs.py).
 */
public final class AggregateInstanceExtraSpecsFilter implements HostFilter {
    private static final String SCOPE = "aggregate_instance_extra_specs:";

    private record Requirement(String key, String wanted) {
        boolean isMetBy(HostState host) {
            return AggregateMetadata.words(host, key).stream().anyMatch(value -> SpecMatcher.matches(value, wanted));
        }
    }

    @Override
    public boolean oncePerRequest() {
        return true;
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.FOLSOM);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        List<Requirement> requirements = request.extraSpecs().orElse(Map.of()).entrySet().stream()
                .filter(spec -> spec.getKey().startsWith(SCOPE) || spec.getKey().indexOf(':') < 0)
                .map(spec -> new Requirement(withoutScope(spec.getKey()), spec.getValue()))
                .toList();
        return requirements.isEmpty() ? HostTest.ALL : test(requirements);
    }

    private static String withoutScope(String key) {
        return key.startsWith(SCOPE) ? key.substring(SCOPE.length()) : key;
    }

    private HostTest test(List<Requirement> requirements) {
        return HostTest.ofKind(
                host -> unmet(requirements, host).isEmpty(),
                Why.names(requirements.stream()
                        .map(requirement -> requirement.key() + " " + requirement.wanted())
                        .toList()),
                host -> unmet(requirements, host)
                        .map(requirement -> AggregateMetadata.describe(host, requirement.key()))
                        .orElse(Sentence.plain("")));
    }

    private Optional<Requirement> unmet(List<Requirement> requirements, HostState host) {
        return requirements.stream()
                .filter(requirement -> !requirement.isMetBy(host))
                .findFirst();
    }
}
