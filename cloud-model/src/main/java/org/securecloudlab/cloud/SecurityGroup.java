package org.securecloudlab.cloud;

import java.util.List;
import java.util.Optional;

/**
 * A neutron security group with its rules.
 *
 * @param id UUID
 * @param name unique in its project
 * @param description free text
 * @param projectId owner
 * @param stateful false when its rules do not track connections
 * @param rules what it lets through; everything else is dropped
 */
public record SecurityGroup(
        String id, String name, String description, Optional<String> projectId, boolean stateful, List<Rule> rules) {

    /**
     * One rule; it only ever allows.
     *
     * @param id UUID
     * @param direction {@code ingress} or {@code egress}
     * @param ethertype {@code IPv4} or {@code IPv6}
     * @param protocol absent for any
     * @param portRange as the client prints it, {@code 22:22}; absent for any; {@code type=8:code=0} for ICMP
     * @param remoteCidr absent for any; never set together with a remote group
     * @param remoteGroupId the peers are the members of that group
     * @param remoteAddressGroupId the peers are that address group
     */
    public record Rule(
            String id,
            String direction,
            String ethertype,
            Optional<String> protocol,
            Optional<String> portRange,
            Optional<String> remoteCidr,
            Optional<String> remoteGroupId,
            Optional<String> remoteAddressGroupId) {}

    public SecurityGroup {
        rules = List.copyOf(rules);
    }
}
