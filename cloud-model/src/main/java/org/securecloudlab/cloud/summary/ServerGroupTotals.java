package org.securecloudlab.cloud.summary;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * A server group in short.
 *
 * @param name its name
 * @param policy its policy
 * @param rules of the policy; only {@code server group show} tells them
 * @param members how many servers
 * @param project its owner
 */
public record ServerGroupTotals(
        String name,
        String policy,
        Optional<SortedMap<String, Integer>> rules,
        OptionalLong members,
        Optional<String> project) {}
