package org.securecloudlab.scenario.hosts.isolation;

import java.util.List;
import org.securecloudlab.scheduler.RequestSpec;

/**
 * A project with what its instances ask for.
 *
 * @param projectId its id
 * @param requests in the cloud's order
 */
record Tenant(String projectId, List<RequestSpec> requests) {
    /** The id of the server group that holds all its instances. */
    String groupId() {
        return "isolation-of-" + projectId;
    }
}
