package org.securecloudlab.cloud.summary;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts records by a key. */
final class Counts {
    private Counts() {}

    /** Every record; an absent key counts under the empty text. */
    static <T> SortedMap<String, Long> of(Collection<T> records, Function<T, Optional<String>> key) {
        SortedMap<String, Long> counts = new TreeMap<>();
        records.forEach(element -> counts.merge(key.apply(element).orElse(""), 1L, Long::sum));
        return counts;
    }

    /** Only the records that have the key. */
    static <T> SortedMap<String, Long> ofPresent(Collection<T> records, Function<T, Optional<String>> key) {
        SortedMap<String, Long> counts = new TreeMap<>();
        records.forEach(element -> key.apply(element).ifPresent(name -> counts.merge(name, 1L, Long::sum)));
        return counts;
    }
}
