package org.securecloudlab.scheduler.filter.removed;

import java.util.stream.Stream;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.InstanceFacts;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.explain.Why;

/** Passes hosts that run no instance of another flavor (last rule: nova 16). */
public final class TypeAffinityFilter implements HostFilter {

    @Override
    public NovaRelease.Span releases() {
        return new NovaRelease.Span(NovaRelease.FOLSOM, NovaRelease.PIKE);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        String flavor = request.spec().flavor().id();
        return HostTest.of(
                host -> flavors(host, request).allMatch(flavor::equals),
                Sentence.of("scheduler.why.only-flavor", "only instances of flavor {0}", flavor),
                host -> Why.names(flavors(host, request).distinct().sorted().toList()));
    }

    // An instance of which nothing is known is passed over.
    private static Stream<String> flavors(HostState host, RequestContext request) {
        return host.instances().stream()
                .flatMap(id -> request.hosts().facts(id).stream())
                .map(InstanceFacts::flavorId);
    }
}
