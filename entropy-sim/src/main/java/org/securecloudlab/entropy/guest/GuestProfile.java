package org.securecloudlab.entropy.guest;

import java.util.Optional;
import java.util.OptionalDouble;
import org.securecloudlab.entropy.linux.KernelVersion;
import org.securecloudlab.entropy.virtio.Limiter;

/**
 * What a booting guest is, as far as random numbers go.
 *
 * @param kernel its kernel
 * @param hz timer ticks a second
 * @param trustedCpu whether the processor's instruction makes it ready before anything runs
 * @param cycleCounter whether it has one: without it timing noise rescues nobody
 * @param device the limit of its virtio-rng device; empty when it has none
 * @param waits whether a program blocks until the generator is ready
 * @param devRandomBytes what programs read from {@code /dev/random} while it boots
 * @param interruptEverySeconds how often a device interrupts it; the usual guest writes to its console or disk about each second
 */
public record GuestProfile(
        KernelVersion kernel,
        int hz,
        boolean trustedCpu,
        boolean cycleCounter,
        Optional<Limiter> device,
        boolean waits,
        long devRandomBytes,
        OptionalDouble interruptEverySeconds) {}
