package org.securecloudlab.scenario.hosts.preview;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * A request as a user writes it; names or ids of the cloud.
 *
 * @param flavor its size
 * @param count how many like instances one create call asks for; 1 when absent
 * @param image empty when it boots from a volume
 * @param project who asks; nobody that a rule names when absent
 * @param zone availability zone asked for
 * @param group server group
 * @param hints other scheduler hints
 */
public record PlacementWish(
        Optional<String> flavor,
        OptionalInt count,
        Optional<String> image,
        Optional<String> project,
        Optional<String> zone,
        Optional<String> group,
        Optional<SortedMap<String, List<String>>> hints) {}
