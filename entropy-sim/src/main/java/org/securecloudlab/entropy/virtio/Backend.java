package org.securecloudlab.entropy.virtio;

import java.util.function.IntConsumer;

/** Where a virtio-rng device gets its bytes from. */
@FunctionalInterface
public interface Backend {
    /**
     * Asks for bytes; they come whole, at once or later on the clock.
     *
     * @param bytes how many, above 0
     * @param delivered hears how many came, once
     */
    void request(int bytes, IntConsumer delivered);
}
