package org.securecloudlab.entropy.guest;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What happened to one guest; times in seconds.
 *
 * @param readySeconds uptime when its generator was ready; empty when it never was
 * @param registeredSeconds uptime when its driver began to load
 * @param initSeconds uptime when its first process ran
 * @param getrandomSeconds how long the blocked process waited
 * @param urandomSeconds how long the first read of {@code /dev/urandom} took
 * @param pushes what the device completed: uptime, bytes, bytes so far
 * @param hwrng blocks read: seconds since the first began, bytes so far
 * @param burst the same for the burst
 * @param hung whether a reader of {@code /dev/hwrng} never came back
 * @param earlyBytes what the uncredited read at registration took
 */
public record GuestOutcome(
        OptionalDouble readySeconds,
        double registeredSeconds,
        double initSeconds,
        OptionalDouble getrandomSeconds,
        OptionalDouble urandomSeconds,
        List<double[]> pushes,
        List<double[]> hwrng,
        List<double[]> burst,
        boolean hung,
        int earlyBytes) {}
