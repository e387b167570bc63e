package org.securecloudlab.entropy.model;

/** What stands behind the guests' devices. */
public enum Backing {
    /** The host's generator, which never blocks: {@code /dev/urandom}, {@code /dev/random} from 5.6 on. */
    KERNEL,
    /** {@code /dev/random} of hosts up to 5.5. */
    HOST_POOL,
    /** A device in each host, such as {@code /dev/hwrng}. */
    HOST_DEVICE,
    /** One broker for all hosts, as EGD over the network. */
    BROKER;

    /** As documents write it. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
