package org.securecloudlab.entropy.guest;

/** What made a guest's generator ready. */
public enum SeedOrigin {
    /** The processor's instruction. */
    PROCESSOR,
    /** Bytes of its virtio-rng device. */
    DEVICE,
    /** Timing noise of its own, or interrupts. */
    OWN_NOISE
}
