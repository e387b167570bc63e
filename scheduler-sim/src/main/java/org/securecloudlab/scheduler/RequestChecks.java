package org.securecloudlab.scheduler;

import java.util.Optional;

/** What a request may not say of server groups and instances. nova's API refuses these before its scheduler hears of them. */
final class RequestChecks {
    private final ServerGroups groups;
    private final Occupancy occupancy;

    RequestChecks(ServerGroups groups, Occupancy occupancy) {
        this.groups = groups;
        this.occupancy = occupancy;
    }

    /**
     * The group of a request as it is now.
     *
     * @throws SchedulingException for a group that does not exist, or a new instance whose id has a host already
     */
    Optional<RequestGroup> groupOf(RequestSpec request) {
        request.serverGroupId().filter(id -> !groups.exists(id)).ifPresent(id -> {
            throw SchedulingException.inSpec(
                    "unknown server group [" + id + "]; there are " + String.join(", ", groups.ids()));
        });
        for (String id : request.instanceIds()) {
            if (!request.isCheck() && occupancy.isThere(id)) {
                throw SchedulingException.inSpec("instance [" + id + "] already has a host");
            }
        }
        return request.serverGroupId().map(id -> groups.forRequest(id, request.instanceIds()));
    }
}
