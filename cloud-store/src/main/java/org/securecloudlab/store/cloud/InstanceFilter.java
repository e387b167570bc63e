package org.securecloudlab.store.cloud;

import java.util.Optional;

/**
 * Which instances are wanted; all that is given must hold.
 *
 * @param namePrefix start of the display name, without regard to case; empty asks for nothing
 * @param zone availability zone
 * @param projectId owner
 * @param status such as {@code ERROR}
 * @param host service host name
 */
public record InstanceFilter(
        Optional<String> namePrefix,
        Optional<String> zone,
        Optional<String> projectId,
        Optional<String> status,
        Optional<String> host) {

    public InstanceFilter {
        namePrefix = namePrefix.filter(text -> !text.isEmpty());
    }

    /** Every instance. */
    public static final InstanceFilter ALL = new InstanceFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The instances of one host. */
    public static InstanceFilter onHost(String host) {
        return new InstanceFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(host));
    }
}
