package org.securecloudlab.store.cloud;

/**
 * How much of one resource is taken.
 *
 * @param used allocated, in the resource's unit
 * @param capacity what placement lets in: total without the reserved part, times the allocation ratio
 */
public record Utilisation(long used, long capacity) {

    /** {@code used / capacity}; 0 where nothing is offered, above 1 where more is used than placement would let in. */
    public double ratio() {
        return capacity <= 0 ? 0.0 : (double) used / capacity;
    }

    /** Both together. */
    public Utilisation plus(Utilisation other) {
        return new Utilisation(used + other.used, capacity + other.capacity);
    }
}
