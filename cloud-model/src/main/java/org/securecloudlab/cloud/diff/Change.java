package org.securecloudlab.cloud.diff;

import java.util.List;
import java.util.Optional;

/**
 * One record that differs.
 *
 * @param kind which list it stands in: {@code hosts}, {@code flavors}, …, or {@code settings}
 * @param key the record's key; the n-th of equal keys ends with {@code #n}
 * @param type what happened
 * @param fields what differs; empty unless changed
 */
public record Change(String kind, String key, Type type, List<Field> fields) {

    /** What happened to a record. */
    public enum Type {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One field that differs.
     *
     * @param path inside the record: {@code inventories.VCPU.total}
     * @param before as JSON; absent when there was none
     * @param after as JSON; absent when there is none
     */
    public record Field(String path, Optional<String> before, Optional<String> after) {}

    public Change {
        fields = List.copyOf(fields);
    }
}
