package org.securecloudlab.entropy.guest;

import java.util.Optional;
import java.util.OptionalDouble;
import org.securecloudlab.entropy.linux.KernelVersion;
import org.securecloudlab.entropy.virtio.EgdSource;
import org.securecloudlab.entropy.virtio.Limiter;

/**
 * What one guest is and does.
 *
 * @param kernel its kernel
 * @param hz timer ticks a second
 * @param trustedCpu whether the processor's random instruction makes it ready before anything runs
 * @param waiter who asks for random numbers at the start
 * @param device its virtio-rng device
 * @param reading what is read from {@code /dev/hwrng} once it is ready
 * @param waitLimitSeconds how long it may take to be ready before reading starts anyway
 * @param interruptEverySeconds how often a device interrupts an otherwise idle guest
 * @param watchUntilSeconds uptime until which it stays up at least
 */
public record GuestSetup(
        KernelVersion kernel,
        int hz,
        boolean trustedCpu,
        Waiter waiter,
        Optional<Device> device,
        Optional<Reading> reading,
        double waitLimitSeconds,
        OptionalDouble interruptEverySeconds,
        double watchUntilSeconds) {

    /** Who asks for random numbers while the generator is not ready. */
    public enum Waiter {
        /** Nobody; a poll that does not block. */
        NOBODY,
        /** A process in getrandom, or a reader of {@code /dev/random}. */
        BLOCKED,
        /** A reader of {@code /dev/urandom}, which never has to wait for readiness but collects jitter from 5.18 on. */
        URANDOM
    }

    /** The device. */
    public record Device(Limiter limiter, Optional<Egd> egd) {}

    /** An EGD server behind the device; several guests may share it. */
    public record Egd(double bytesPerSecond, EgdSource.Policy policy, OptionalDouble restartAfterSeconds) {}

    /**
     * Reading {@code /dev/hwrng}.
     *
     * @param bytes in all
     * @param blockBytes of each read
     * @param giveUpSeconds after which no new block is begun; 0 for never
     * @param burst afterwards: provoke two quotas back to back
     */
    public record Reading(long bytes, int blockBytes, double giveUpSeconds, Optional<Burst> burst) {}

    /**
     * The way to two quotas back to back: be idle, read one block, which opens a window, be idle for most of it, read on.
     *
     * @param periodSeconds of the limiter
     * @param bytes to read at last
     * @param idlePeriods before the first block
     * @param latePeriods between that and the rest
     */
    public record Burst(double periodSeconds, long bytes, double idlePeriods, double latePeriods) {}
}
