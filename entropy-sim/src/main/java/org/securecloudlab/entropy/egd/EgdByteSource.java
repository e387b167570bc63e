package org.securecloudlab.entropy.egd;

/** Where the bytes come from. */
@FunctionalInterface
public interface EgdByteSource {
    /** Fills the array. */
    void fill(byte[] bytes);
}
