package org.securecloudlab.scheduler;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Sorted;

/**
 * What is asked of the scheduler (nova's RequestSpec): one or more like instances.
 *
 * @param instanceIds one id for each instance wanted
 * @param flavor its size and extra specs
 * @param image absent when booted from volume
 * @param projectId who asks
 * @param availabilityZone the zone asked for
 * @param serverGroupId the server group (hint {@code group})
 * @param hints the other scheduler hints; a single value is a list of one
 * @param ignoreHosts service host names that must not be taken
 * @param forceHosts service host names that must be taken; filters are skipped
 * @param forceNodes hypervisor host names that must be taken; filters are skipped
 * @param destination where a move must go; filters still judge it
 */
public record RequestSpec(
        List<String> instanceIds,
        Flavor flavor,
        Optional<Image> image,
        String projectId,
        Optional<String> availabilityZone,
        Optional<String> serverGroupId,
        SortedMap<String, List<String>> hints,
        List<String> ignoreHosts,
        List<String> forceHosts,
        List<String> forceNodes,
        Optional<Destination> destination) {

    /**
     * nova's requested destination.
     *
     * @param host service host name, exact case
     * @param node hypervisor host name, exact case
     * @param cell cell name
     * @param allowCrossCellMove whether hosts of other cells may be taken
     */
    public record Destination(
            Optional<String> host, Optional<String> node, Optional<String> cell, boolean allowCrossCellMove) {

        /** A host, any of its nodes. */
        public static Destination host(String serviceHost) {
            return new Destination(Optional.of(serviceHost), Optional.empty(), Optional.empty(), false);
        }
    }

    public RequestSpec {
        if (instanceIds.isEmpty()) {
            throw new IllegalArgumentException("a request needs at least one instance id");
        }
        instanceIds = List.copyOf(instanceIds);
        hints = Sorted.map(hints);
        ignoreHosts = List.copyOf(ignoreHosts);
        forceHosts = List.copyOf(forceHosts);
        forceNodes = List.copyOf(forceNodes);
    }

    /** A request without forced nodes or destination, as a create call makes it. */
    public RequestSpec(
            List<String> instanceIds,
            Flavor flavor,
            Optional<Image> image,
            String projectId,
            Optional<String> availabilityZone,
            Optional<String> serverGroupId,
            SortedMap<String, List<String>> hints,
            List<String> ignoreHosts,
            List<String> forceHosts) {
        this(
                instanceIds,
                flavor,
                image,
                projectId,
                availabilityZone,
                serverGroupId,
                hints,
                ignoreHosts,
                forceHosts,
                List.of(),
                Optional.empty());
    }

    /** A plain request for one instance. */
    public static RequestSpec of(String instanceId, Flavor flavor, Optional<Image> image, String projectId) {
        return of(List.of(instanceId), flavor, image, projectId);
    }

    /** A plain request for several like instances. */
    public static RequestSpec of(List<String> instanceIds, Flavor flavor, Optional<Image> image, String projectId) {
        return new RequestSpec(
                instanceIds,
                flavor,
                image,
                projectId,
                Optional.empty(),
                Optional.empty(),
                Sorted.emptyMap(),
                List.of(),
                List.of());
    }

    /** The same request in an availability zone. */
    public RequestSpec inZone(String zone) {
        return new RequestSpec(
                instanceIds,
                flavor,
                image,
                projectId,
                Optional.of(zone),
                serverGroupId,
                hints,
                ignoreHosts,
                forceHosts,
                forceNodes,
                destination);
    }

    /** The same request in a server group. */
    public RequestSpec inGroup(String groupId) {
        return new RequestSpec(
                instanceIds,
                flavor,
                image,
                projectId,
                availabilityZone,
                Optional.of(groupId),
                hints,
                ignoreHosts,
                forceHosts,
                forceNodes,
                destination);
    }

    /** What a request of its flavor, image, project and zone asks that has no group and names no hosts. */
    RequestSpec plain() {
        RequestSpec plain = of(instanceIds, flavor, image, projectId);
        return availabilityZone.map(plain::inZone).orElse(plain);
    }

    /** The same request with other hints. */
    public RequestSpec withHints(Map<String, List<String>> otherHints) {
        return new RequestSpec(
                instanceIds,
                flavor,
                image,
                projectId,
                availabilityZone,
                serverGroupId,
                Sorted.map(otherHints),
                ignoreHosts,
                forceHosts,
                forceNodes,
                destination);
    }

    /** The same request that must not take these service hosts. */
    public RequestSpec ignoring(List<String> serviceHosts) {
        return new RequestSpec(
                instanceIds,
                flavor,
                image,
                projectId,
                availabilityZone,
                serverGroupId,
                hints,
                serviceHosts,
                forceHosts,
                forceNodes,
                destination);
    }

    /** The same request that must go to this destination. */
    public RequestSpec to(Destination target) {
        return new RequestSpec(
                instanceIds,
                flavor,
                image,
                projectId,
                availabilityZone,
                serverGroupId,
                hints,
                ignoreHosts,
                forceHosts,
                forceNodes,
                Optional.of(target));
    }

    /** The first value of a hint, as nova's helper for single hints reads it. */
    public Optional<String> hint(String name) {
        List<String> values = hints.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /** Whether the internal hint {@code _nova_check_type} is given: a move or rebuild of something that exists. */
    public boolean isCheck() {
        return hints.containsKey(CHECK_TYPE);
    }

    /** Whether only filters that are marked for rebuild judge. */
    public boolean isRebuild() {
        return hints.getOrDefault(CHECK_TYPE, List.of()).equals(List.of("rebuild"));
    }

    /** The internal hint by which nova's conductor says what kind of move it asks for. */
    public static final String CHECK_TYPE = "_nova_check_type";
}
