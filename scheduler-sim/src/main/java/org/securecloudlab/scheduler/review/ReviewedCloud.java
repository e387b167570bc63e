package org.securecloudlab.scheduler.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.HostUsage;
import org.securecloudlab.cloud.ServiceState;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.SchedulerRules;

/** A cloud under review: its filters, and what it would be with all hosts empty and serving. */
final class ReviewedCloud {
    private static final String ENABLED_FILTERS = SchedulerRules.ENABLED_FILTERS.name();

    private final Cloud cloud;
    private final List<String> filters;

    ReviewedCloud(Cloud cloud) {
        this.cloud = cloud;
        this.filters = cloud.settings()
                .novaOption(ENABLED_FILTERS)
                .map(ReviewedCloud::names)
                .orElse(SchedulerRules.ENABLED_FILTERS.defaultValue());
    }

    private static List<String> names(String commaList) {
        List<String> names = new ArrayList<>();
        for (String path : commaList.split(",", -1)) {
            String name = path.strip();
            if (!name.isEmpty()) {
                names.add(className(name));
            }
        }
        return List.copyOf(names);
    }

    /** The class of a filter, however nova.conf writes it. */
    static String className(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    Cloud cloud() {
        return cloud;
    }

    /** Class names in configured order. */
    List<String> filters() {
        return filters;
    }

    boolean has(String filter) {
        return filters.contains(filter);
    }

    Optional<String> option(String name) {
        return cloud.settings().novaOption(name);
    }

    /** A scheduler on the cloud with nothing on its hosts, all of them up and enabled: what it refuses, it refuses for good. */
    NovaScheduler onEmptyHosts() {
        NovaScheduler scheduler = NovaScheduler.of(new Cloud(
                cloud.name(),
                cloud.hosts().stream()
                        .map(host -> host.withUsage(HostUsage.UNKNOWN).withService(ServiceState.UP))
                        .toList(),
                cloud.services(),
                cloud.aggregates(),
                cloud.flavors(),
                cloud.images(),
                cloud.projects(),
                List.of(),
                List.of(),
                cloud.securityGroups(),
                cloud.networks(),
                cloud.randomSources(),
                cloud.providers(),
                cloud.settings()));
        scheduler.configure(
                "scheduler.max_placement_results",
                Integer.toString(Math.max(1, cloud.hosts().size())));
        return scheduler;
    }
}
