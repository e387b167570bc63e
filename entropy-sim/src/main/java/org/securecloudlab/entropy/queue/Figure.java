package org.securecloudlab.entropy.queue;

import java.util.function.ToDoubleFunction;

/**
 * Something to be known of a queue.
 *
 * @param name as it is reported
 * @param requestClass of which class of requests
 * @param precision largest half-width of the interval, relative to the value
 * @param of its value in one batch
 */
public record Figure(String name, int requestClass, double precision, ToDoubleFunction<Batch> of) {
    /** For means: 2 % are asked, some of which is kept for the interval's own error. */
    public static final double MEAN = 0.016;
    /** For rare probabilities: 5 % are asked. */
    public static final double TAIL = 0.04;
}
