package org.securecloudlab.scenario.operation;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/** The operations of this build, by key. */
public final class Operations {
    private final SortedMap<String, Operation> byKey = new TreeMap<>();

    private Operations(List<Operation> operations) {
        for (Operation operation : operations) {
            if (byKey.put(operation.key(), operation) != null) {
                throw new IllegalArgumentException("Two operations have the key [" + operation.key() + "]");
            }
        }
    }

    /** Those that {@link ServiceLoader} finds. */
    public static Operations ofThisBuild() {
        return new Operations(ServiceLoader.load(Operation.class, Operations.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** All of them, by key. */
    public Collection<Operation> all() {
        return Collections.unmodifiableCollection(byKey.values());
    }

    /** The keys in order. */
    public List<String> keys() {
        return List.copyOf(byKey.keySet());
    }

    /** The operation of a key. */
    public Optional<Operation> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
