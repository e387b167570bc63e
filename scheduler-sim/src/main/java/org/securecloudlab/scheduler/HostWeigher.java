package org.securecloudlab.scheduler;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.securecloudlab.scheduler.search.FewScores;

/**
 * One of nova's host weighers, or one of your own. Found by {@link java.util.ServiceLoader}; it needs a public constructor without
 * arguments and holds no state.
 */
public interface HostWeigher {

    /** The class name that {@code [filter_scheduler] weight_classes} ends with; ours is the same unless overridden. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** The place among nova's own weighers when all are on; weighers of your own come last. */
    default int order() {
        return Integer.MAX_VALUE;
    }

    /** The fixed lower bound: raw values are raised to it, and it is the zero of the normalisation. */
    default OptionalDouble minimum() {
        return OptionalDouble.empty();
    }

    /** The fixed upper bound. */
    default OptionalDouble maximum() {
        return OptionalDouble.empty();
    }

    /** The configured multiplier. */
    SchedulerOption<Double> multiplier();

    /** The key under which an aggregate may carry its own multiplier. */
    default String aggregateKey() {
        String option = multiplier().name();
        return option.substring(option.indexOf('.') + 1);
    }

    /** Whether the multiplier, configured or of an aggregate, is taken negative. */
    default boolean negatesMultiplier() {
        return false;
    }

    /** The releases of nova that have it. */
    default NovaRelease.Span releases() {
        return NovaRelease.Span.ALWAYS;
    }

    /** The options that it reads besides its multiplier. */
    default List<SchedulerOption<?>> options() {
        return List.of();
    }

    /**
     * The raw value, where it depends on nothing but the host: hosts can then be kept sorted by it. It is what {@link #prepare} gives for
     * every request.
     */
    default Optional<HostScore> steadyScore() {
        return Optional.empty();
    }

    /** The raw values of the few hosts that have another one than 0 for this request, where the weigher can name them. */
    default Optional<FewScores> fewScores(RequestContext request) {
        return Optional.empty();
    }

    /** Whether its value depends on the request's server group alone, and is 0 without one. */
    default boolean readsGroup() {
        return false;
    }

    /** Reads the request. */
    HostScore prepare(RequestContext request);
}
