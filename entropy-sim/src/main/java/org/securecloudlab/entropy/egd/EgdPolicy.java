package org.securecloudlab.entropy.egd;

/** Who gets the next byte when several wait. */
public enum EgdPolicy {
    /** The request that came first, until it is complete. */
    FIRST_COME,
    /** Each waiting client a byte in turn. */
    ROUND_ROBIN
}
