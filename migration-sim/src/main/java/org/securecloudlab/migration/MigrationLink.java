package org.securecloudlab.migration;

import java.util.OptionalDouble;

/**
 * The network between the two hosts, as the migration's TCP streams see it.
 *
 * @param payloadBytesPerSecond what is left for TCP payload, after framing and after other streams had their share; empty for a
 *     path that never limits, such as loopback, where copying is the limit
 */
public record MigrationLink(OptionalDouble payloadBytesPerSecond) {

    /** Ethernet header of a frame as a traffic shaper counts it. */
    private static final int FRAME_HEADER_BYTES = 14;
    /** IPv4 and TCP headers with time stamps. */
    private static final int PACKET_HEADER_BYTES = 52;

    /** Refuses a rate that carries nothing. */
    public MigrationLink {
        if (payloadBytesPerSecond.isPresent() && !(payloadBytesPerSecond.getAsDouble() > 0)) {
            throw new IllegalArgumentException("bytes per second [" + payloadBytesPerSecond.getAsDouble() + "]");
        }
    }

    /** A path that never limits. */
    public static MigrationLink unlimited() {
        return new MigrationLink(OptionalDouble.empty());
    }

    /**
     * A link of a nominal rate.
     *
     * @param megabitsPerSecond counted on layer 2, headers included
     * @param mtuBytes 1500 or, with jumbo frames, 9000: payload share 0.956 or 0.993
     */
    public static MigrationLink ofMegabits(double megabitsPerSecond, int mtuBytes) {
        double share = (double) (mtuBytes - PACKET_HEADER_BYTES) / (mtuBytes + FRAME_HEADER_BYTES);
        return new MigrationLink(OptionalDouble.of(megabitsPerSecond * 1e6 / 8 * share));
    }

    /** What one of several equal migrations gets. */
    public MigrationLink sharedBy(int migrations) {
        return payloadBytesPerSecond.isEmpty() ? this : scaled(1.0 / migrations);
    }

    /** The same link with a share of its rate. */
    public MigrationLink scaled(double share) {
        return payloadBytesPerSecond.isEmpty()
                ? this
                : new MigrationLink(OptionalDouble.of(payloadBytesPerSecond.getAsDouble() * share));
    }
}
