package org.securecloudlab.entropy.station;

/** Hears that a request was served whole, at the clock's current time. */
@FunctionalInterface
public interface Served {
    /** All bits of the request have been handed over. */
    void served(Draw draw);
}
