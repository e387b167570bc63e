package org.securecloudlab.scheduler;

/** A weigher made ready for one request. */
@FunctionalInterface
public interface HostScore {

    /** The raw value of every host is 0: the sum does not change. */
    HostScore ZERO = host -> 0.0;

    /**
     * The raw value, before clamping and normalising.
     *
     * @throws SchedulingException where nova lets an error escape, which fails the whole request
     */
    double of(HostState host);
}
