package org.securecloudlab.cloud.openstack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One instance of each equal value, for values that many records share: names of hosts and flavors, sets of traits. A large
 * cloud has a million servers and a dozen flavors.
 */
final class Pool {
    private final Map<Object, Object> values = new HashMap<>();

    /** The pooled equal of an immutable value. */
    @SuppressWarnings("unchecked") // an equal of a string, a collection or a record is of the same type
    <T> T one(T value) {
        return (T) values.computeIfAbsent(value, same -> same);
    }

    /** The pooled equal of a value that may be absent. */
    <T> Optional<T> optional(Optional<T> value) {
        return value.isEmpty() ? value : one(value);
    }
}
