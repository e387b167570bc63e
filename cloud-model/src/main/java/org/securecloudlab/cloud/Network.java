package org.securecloudlab.cloud;

import java.util.List;
import java.util.Optional;

/**
 * A network and the segments it runs over.
 *
 * @param id UUID or, in our own YAML, the name
 * @param name not unique in neutron
 * @param projectId owner
 * @param purpose what it carries
 * @param segments where it travels
 */
public record Network(String id, String name, Optional<String> projectId, Purpose purpose, List<Segment> segments) {

    /** What a network carries. */
    public enum Purpose {
        TENANT,
        EXTERNAL,
        MANAGEMENT,
        MIGRATION,
        STORAGE
    }

    /**
     * A network segment (neutron's multi-provider attributes).
     *
     * @param name label
     * @param type {@code vlan}, {@code vxlan}, {@code geneve}, {@code flat}, {@code local}
     * @param physicalNetwork neutron's physical network
     * @param segmentationId VLAN id or VNI
     * @param isolated true when nothing else shares the segment
     * @param encrypted true when the underlay encrypts (IPsec, MACsec)
     */
    public record Segment(
            String name,
            String type,
            Optional<String> physicalNetwork,
            Optional<Integer> segmentationId,
            boolean isolated,
            boolean encrypted) {}

    public Network {
        segments = List.copyOf(segments);
    }
}
