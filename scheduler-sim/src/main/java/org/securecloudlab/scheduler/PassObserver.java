package org.securecloudlab.scheduler;

import java.util.List;

/** Watches a pass: one run of filters and weighers for one instance. Every method does nothing unless overridden. */
public interface PassObserver {
    /** Nobody watches. */
    PassObserver NONE = new PassObserver() {};

    /**
     * What one weigher said, aligned with the survivors.
     *
     * @param weigher its name
     * @param raw clamped to the weigher's bounds
     * @param allEqual lowest and highest are the same, so every normalised value is 0
     * @param normalised between 0 and 1, unless a fixed bound says otherwise
     * @param multipliers the multiplier of each host
     */
    record Weighed(
            String weigher, List<Double> raw, boolean allEqual, List<Double> normalised, List<Double> multipliers) {}

    /** Whether it wants the arguments below to be worked out. */
    default boolean isWatching() {
        return false;
    }

    /** A pass begins for the instance of that index. */
    default void begin(int instanceIndex) {}

    /** The next pass is for alternates. */
    default void beginAlternates() {}

    /** Destination, ignored and forced hosts have been applied. */
    default void preselected(int[] before, int[] after, boolean filtersSkipped) {}

    /** A filter has run. */
    default void filtered(String filter, int[] before, int[] after) {}

    /** All filters have run. */
    default void survived(int[] survivors) {}

    /** The survivors have been weighed. */
    default void weighed(List<Weighed> weighers) {}

    /** The survivors with their weights, and the same sorted. */
    default void ranked(Ranking ranking, HostList sorted) {}
}
