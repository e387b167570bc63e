package org.securecloudlab.scheduler.filter;

import java.util.List;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.SchedulerOption;

/**
 * Keeps isolated images on isolated hosts and, if restricted, other images away from them. Images go by id
 * (nova/scheduler/filters/isolated_hosts_filter.py).
 */
public final class IsolatedHostsFilter implements HostFilter {
    private static final SchedulerOption<List<String>> HOSTS =
            SchedulerOption.list("filter_scheduler.isolated_hosts", List.of());
    private static final SchedulerOption<List<String>> IMAGES =
            SchedulerOption.list("filter_scheduler.isolated_images", List.of());
    private static final SchedulerOption<Boolean> RESTRICT =
            SchedulerOption.bool("filter_scheduler.restrict_isolated_hosts_to_isolated_images", true);

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
        return List.of(HOSTS, IMAGES, RESTRICT);
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.ESSEX);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        List<String> images = request.option(IMAGES);
        List<String> hosts = request.option(HOSTS);
        boolean restrict = request.option(RESTRICT);
        boolean imageIsolated = request.spec()
                .image()
                .filter(image -> !image.id().isEmpty()) // a server that boots from a volume has none
                .filter(image -> images.contains(image.id()))
                .isPresent();
        return HostTest.of(
                host -> passes(hosts.contains(host.name()), imageIsolated, restrict),
                imageIsolated
                        ? Sentence.of("scheduler.why.isolated-host", "an isolated host for an isolated image")
                        : Sentence.of("scheduler.why.open-host", "a host that is not isolated"),
                host -> hosts.contains(host.name())
                        ? Sentence.of("scheduler.why.isolated", "isolated")
                        : Sentence.of("scheduler.why.not-isolated", "not isolated"));
    }

    // Without isolated images no image is isolated, which is the same rule.
    private static boolean passes(boolean hostIsolated, boolean imageIsolated, boolean restrict) {
        return restrict ? imageIsolated == hostIsolated : !imageIsolated || hostIsolated;
    }
}
