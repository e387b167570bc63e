package org.securecloudlab.entropy.workload;

import java.util.List;

/**
 * What a guest does while it boots.
 *
 * @param id as models name it
 * @param title for people
 * @param operations one after the other
 */
public record Workload(String id, String title, List<Operation> operations) {
    public Workload {
        operations = List.copyOf(operations);
    }

    /** Whether a program waits until the generator is ready. */
    public boolean waitsForReadiness() {
        return operations.stream().anyMatch(operation -> operation.getrandomBytes() > 0);
    }

    /** Bytes from {@code /dev/random}. */
    public long devRandomBytes() {
        return operations.stream().mapToLong(Operation::devRandomBytes).sum();
    }

    /** Whether a program reads {@code /dev/urandom} or does not wait, so that it may get weak numbers early. */
    public boolean readsEarly() {
        return operations.stream().anyMatch(operation -> operation.urandomBytes() > 0);
    }

    /** Bytes of every kind. */
    public long bytes() {
        return operations.stream()
                .mapToLong(o -> o.getrandomBytes() + o.urandomBytes() + o.devRandomBytes() + o.nonBlockingBytes())
                .sum();
    }
}
