package org.securecloudlab.entropy.boot;

/** How a source that several ask at once is shared. */
public enum Sharing {
    /** First come, first served; what EGD servers and the kernel's hardware generator do. */
    FIRST_COME,
    /** Everybody who waits gets an equal share, as with vhost-user-rng or a byte-wise round robin. */
    EQUAL_SHARE,
    /** A guest's first seed before the refills of running guests; a rule of a broker of one's own. */
    BOOTS_FIRST
}
