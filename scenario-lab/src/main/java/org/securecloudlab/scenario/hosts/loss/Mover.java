package org.securecloudlab.scenario.hosts.loss;

import java.util.Optional;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.scheduler.RequestSpec;

/**
 * An instance that has to move.
 *
 * @param instance as the cloud has it
 * @param request what it asks for
 */
record Mover(Instance instance, RequestSpec request) {

    /** Requests of one class are answered alike, whoever asks. */
    record RequestClass(Flavor flavor, Optional<Image> image, String projectId, Optional<String> zone) {}

    /** Its class; none when a server group or a hint makes it a case of its own. */
    Optional<RequestClass> requestClass() {
        return request.serverGroupId().isPresent() || !request.hints().isEmpty()
                ? Optional.empty()
                : Optional.of(plainClass());
    }

    /** Its class without regard to group and hints. */
    RequestClass plainClass() {
        return new RequestClass(request.flavor(), request.image(), request.projectId(), request.availabilityZone());
    }

    /** The request on a cloud where nothing is yet: without group and hints. */
    RequestSpec plainRequest() {
        RequestSpec plain =
                RequestSpec.of(request.instanceIds(), request.flavor(), request.image(), request.projectId());
        return request.availabilityZone().map(plain::inZone).orElse(plain);
    }
}
