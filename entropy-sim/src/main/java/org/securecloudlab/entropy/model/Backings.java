package org.securecloudlab.entropy.model;

import org.securecloudlab.entropy.linux.KernelEra;

/** What a device path of a host means, by the era of the host's kernel. */
final class Backings {
    private Backings() {}

    static Backing of(String path, KernelEra hostEra) {
        if (path.equals("/dev/urandom")) {
            return Backing.KERNEL;
        }
        if (path.equals("/dev/random")) {
            return hostEra.devRandomBlocksForEver() ? Backing.HOST_POOL : Backing.KERNEL;
        }
        return Backing.HOST_DEVICE;
    }
}
