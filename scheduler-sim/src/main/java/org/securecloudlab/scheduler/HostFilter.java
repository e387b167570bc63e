package org.securecloudlab.scheduler;

import java.util.List;
import org.securecloudlab.scheduler.explain.Change;

/**
 * One of nova's host filters, or one of your own. Found by {@link java.util.ServiceLoader}; it needs a public constructor without
 * arguments and holds no state.
 */
public interface HostFilter {

    /** The name in {@code [filter_scheduler] enabled_filters}; the class name unless overridden. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** nova's {@code run_filter_once_per_request}: judges for the first instance of a request only. */
    default boolean oncePerRequest() {
        return false;
    }

    /** nova's {@code RUN_ON_REBUILD}: judges rebuilds as well. */
    default boolean onRebuild() {
        return false;
    }

    /** Whether it passes every host when the request has no server group. */
    default boolean readsGroup() {
        return false;
    }

    /** The releases of nova that have it. */
    default NovaRelease.Span releases() {
        return NovaRelease.Span.ALWAYS;
    }

    /** What would have to be different for a host that it refuses. */
    default Change remedy() {
        return new Change.Off(name());
    }

    /** The options that it reads; a configuration knows these and no others. */
    default List<SchedulerOption<?>> options() {
        return List.of();
    }

    /**
     * Reads the request. Called only when at least one host is left.
     *
     * @throws IllegalArgumentException where nova lets an error escape; the request fails as a whole
     */
    HostTest prepare(RequestContext request);
}
