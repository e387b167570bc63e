package org.securecloudlab.scheduler.filter;

import java.util.List;
import java.util.Set;
import org.securecloudlab.scheduler.HostAggregate;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.explain.Change;
import org.securecloudlab.scheduler.explain.Why;

/**
 * Passes hosts of the zone that was asked for: one of the zones of their aggregates, or the default zone for hosts without any
 * (nova/scheduler/filters/availability_zone_filter.py; removed in 28.0.0, where placement does it).
 */
public final class AvailabilityZoneFilter implements HostFilter {
    private static final SchedulerOption<String> DEFAULT_ZONE =
            SchedulerOption.text("DEFAULT.default_availability_zone", "nova");

    @Override
    public boolean oncePerRequest() {
        return true;
    }

    @Override
    public List<SchedulerOption<?>> options() {
        return List.of(DEFAULT_ZONE);
    }

    @Override
    public Change remedy() {
        return Change.Plain.NO_ZONE;
    }

    @Override
    public NovaRelease.Span releases() {
        return new NovaRelease.Span(NovaRelease.ESSEX, NovaRelease.ANTELOPE);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        String defaultZone = request.option(DEFAULT_ZONE);
        return request.spec()
                .availabilityZone()
                .filter(zone -> !zone.isEmpty())
                .map(zone -> HostTest.ofKind(
                        host -> zones(host, defaultZone).contains(zone),
                        Why.zone(zone),
                        host -> Why.names(zones(host, defaultZone))))
                .orElse(HostTest.ALL);
    }

    private static Set<String> zones(HostState host, String defaultZone) {
        Set<String> zones = AggregateMetadata.words(host, HostAggregate.AVAILABILITY_ZONE);
        return zones.isEmpty() ? Set.of(defaultZone) : zones;
    }
}
