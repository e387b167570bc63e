package org.securecloudlab.entropy.guest;

/** Hears how far a booting guest is; each once, at the clock's current time. */
public interface BootListener {
    /** Its programs have all the random numbers that they waited for. */
    void served(SeedOrigin origin);

    /** The first whole buffer of its device was mixed in. */
    void seededByDevice();
}
