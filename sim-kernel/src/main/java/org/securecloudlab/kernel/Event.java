package org.securecloudlab.kernel;

/** Something that happens at a simulated time. */
@FunctionalInterface
public interface Event {
    /** Lets it happen; it may schedule further events at or after the current time. */
    void happen();
}
