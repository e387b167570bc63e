package org.securecloudlab.store.run;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Values that are dear to make, the last few of them, given up when memory is short. One is made at a time, so that threads which want the same
 * value do not make it twice.
 *
 * @param <K> what it is known by
 * @param <V> the value
 */
final class Recent<K, V> {
    private final Map<K, SoftReference<V>> values;

    Recent(int kept) {
        this.values = new LinkedHashMap<>(kept, 1.0f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, SoftReference<V>> eldest) {
                return size() > kept;
            }
        };
    }

    synchronized V get(K key, Function<K, V> maker) {
        Optional<V> kept = Optional.ofNullable(values.get(key)).map(SoftReference::get);
        return kept.orElseGet(() -> {
            V made = maker.apply(key);
            values.put(key, new SoftReference<>(made));
            return made;
        });
    }
}
