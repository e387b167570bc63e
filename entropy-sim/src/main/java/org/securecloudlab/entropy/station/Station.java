package org.securecloudlab.entropy.station;

/** Serves requests for entropy on the simulation's clock. */
public interface Station {
    /** Takes a request that arrives now. */
    void arrive(Draw draw);
}
