package org.securecloudlab.cloud;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A server group.
 *
 * @param id UUID
 * @param name not unique
 * @param policy {@code affinity}, {@code anti-affinity}, {@code soft-affinity}, {@code soft-anti-affinity}
 * @param maxServerPerHost rule of anti-affinity since 2.64
 * @param members instance ids
 * @param projectId owner
 * @param userId creator
 */
public record ServerGroup(
        String id,
        String name,
        String policy,
        OptionalInt maxServerPerHost,
        List<String> members,
        Optional<String> projectId,
        Optional<String> userId) {
    public ServerGroup {
        members = List.copyOf(members);
    }

    /** The same group with other members. */
    public ServerGroup withMembers(List<String> others) {
        return new ServerGroup(id, name, policy, maxServerPerHost, others, projectId, userId);
    }
}
