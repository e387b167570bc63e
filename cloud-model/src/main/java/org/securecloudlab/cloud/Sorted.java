package org.securecloudlab.cloud;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Immutable sorted copies. {@code Map.copyOf} and {@code Set.copyOf} iterate in an order that changes with every JVM,
 * which would break "same inputs, same bytes".
 */
public final class Sorted {
    private static final SortedMap<?, ?> EMPTY_MAP = Collections.unmodifiableSortedMap(new TreeMap<String, Object>());
    private static final SortedSet<?> EMPTY_SET = Collections.unmodifiableSortedSet(new TreeSet<String>());

    private Sorted() {}

    /** An immutable copy in natural key order; the shared empty map for an empty one. */
    public static <K extends Comparable<K>, V> SortedMap<K, V> map(Map<K, V> entries) {
        return entries.isEmpty() ? emptyMap() : Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /** An immutable copy in natural order; the shared empty set for an empty one. */
    public static <T extends Comparable<T>> SortedSet<T> set(Collection<T> elements) {
        return elements.isEmpty() ? emptySet() : Collections.unmodifiableSortedSet(new TreeSet<>(elements));
    }

    /** The shared empty map. */
    @SuppressWarnings("unchecked")
    public static <K extends Comparable<K>, V> SortedMap<K, V> emptyMap() {
        return (SortedMap<K, V>) EMPTY_MAP;
    }

    /** The shared empty set. */
    @SuppressWarnings("unchecked")
    public static <T extends Comparable<T>> SortedSet<T> emptySet() {
        return (SortedSet<T>) EMPTY_SET;
    }
}
