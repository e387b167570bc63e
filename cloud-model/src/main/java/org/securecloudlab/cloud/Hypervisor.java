package org.securecloudlab.cloud;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The hypervisor of a host.
 *
 * @param type as nova names it: {@code QEMU}, {@code ironic}, {@code VMware vCenter Server}, …
 * @param version nova's integer, major * 1,000,000 + minor * 1,000 + micro (7002000 is 7.2.0)
 * @param kernelVersion of the host's operating system, such as {@code 6.1.0-28-amd64}
 */
public record Hypervisor(String type, OptionalInt version, Optional<String> kernelVersion) {

    /** Nothing known but that it is there. */
    public static final Hypervisor UNKNOWN = new Hypervisor("QEMU", OptionalInt.empty(), Optional.empty());
}
