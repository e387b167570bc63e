package org.securecloudlab.web.page.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The last things that were looked at, for values that never change. Two that miss at once both look; the second wins.
 *
 * @param <K> names the value for ever, such as a digest
 */
public final class Recent<K, V> {
    private final Map<K, V> kept;

    /** Keeps at most so many. */
    public Recent(int most) {
        kept = new LinkedHashMap<>(most, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    public synchronized void keep(K key, V value) {
        kept.put(key, value);
    }
}
