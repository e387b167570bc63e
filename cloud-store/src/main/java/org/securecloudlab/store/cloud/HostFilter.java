package org.securecloudlab.store.cloud;

import java.util.Optional;

/**
 * Which hosts are wanted; all that is given must hold.
 *
 * @param namePrefix start of the host's name, without regard to case
 * @param zone availability zone
 * @param aggregate name of an aggregate
 * @param rack where it stands
 * @param status of its service
 */
public record HostFilter(
        Optional<String> namePrefix,
        Optional<String> zone,
        Optional<String> aggregate,
        Optional<String> rack,
        Optional<HostStatus> status) {

    public HostFilter {
        namePrefix = namePrefix.filter(text -> !text.isEmpty());
    }

    /** Every host. */
    public static final HostFilter ALL =
            new HostFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
