package org.securecloudlab.migration.risk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Network;
import org.securecloudlab.cloud.Network.Purpose;
import org.securecloudlab.cloud.Network.Segment;

/**
 * Where the stream runs, and how likely somebody is who could listen: the chance is an assumption of ours for each kind of network, for
 * comparing configurations with one another, and a caller may replace it.
 *
 * @param kind what kind of network
 * @param segments names of its segments
 * @param isEncryptedBelow whether every segment is encrypted by the underlay (IPsec, MACsec)
 * @param observerProbability chance that an attacker is on the path
 */
public record NetworkPath(Kind kind, List<String> segments, boolean isEncryptedBelow, double observerProbability) {

    /** Kinds of networks, from the safest. */
    public enum Kind {
        /** For migrations only. */
        ISOLATED(0.002),
        /** Shared with the services of the cloud. */
        MANAGEMENT(0.02),
        /** Shared with storage, tenants or offices. */
        SHARED(0.1);

        private final double observerProbability;

        Kind(double observerProbability) {
            this.observerProbability = observerProbability;
        }

        /** Assumed chance that an attacker is on the path. */
        public double observerProbability() {
            return observerProbability;
        }
    }

    /** Copies the segments; refuses what is no probability. */
    public NetworkPath {
        segments = List.copyOf(segments);
        if (!(observerProbability >= 0 && observerProbability <= 1)) {
            throw new IllegalArgumentException("observer probability [" + observerProbability + "]");
        }
    }

    /** A network of a kind, with the assumed chance. */
    public static NetworkPath of(Kind kind) {
        return new NetworkPath(kind, List.of(), false, kind.observerProbability());
    }

    /**
     * The network that migrations of a cloud take: the one for migrations when {@code live_migration_inbound_addr} leads there, else the
     * one for management, as nova then uses the host's name.
     */
    public static NetworkPath of(Cloud cloud, boolean inboundAddressIsSet) {
        Optional<Network> migration = network(cloud, Purpose.MIGRATION);
        if (inboundAddressIsSet && migration.isPresent()) {
            boolean isolated = !migration.get().segments().isEmpty()
                    && migration.get().segments().stream().allMatch(Segment::isolated);
            return of(isolated ? Kind.ISOLATED : Kind.SHARED, migration.get());
        }
        return network(cloud, Purpose.MANAGEMENT)
                .map(network -> of(Kind.MANAGEMENT, network))
                .orElse(of(Kind.MANAGEMENT));
    }

    private static Optional<Network> network(Cloud cloud, Purpose purpose) {
        return cloud.networks().stream()
                .filter(network -> network.purpose() == purpose)
                .min(Comparator.comparing(Network::name));
    }

    private static NetworkPath of(Kind kind, Network network) {
        List<Segment> segments = network.segments();
        boolean encrypted = !segments.isEmpty() && segments.stream().allMatch(Segment::encrypted);
        return new NetworkPath(
                kind, segments.stream().map(Segment::name).toList(), encrypted, kind.observerProbability());
    }
}
