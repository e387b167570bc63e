package org.securecloudlab.patch.plan;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.securecloudlab.cloud.Sorted;

/**
 * What makes a system behave as it does, as far as patches go.
 *
 * @param id the system
 * @param traits image, flavor, kernel, host generation, policy, network rules: by name; one that is left out is not compared
 * @param packages {@code name=version} of what is installed
 */
public record SystemProfile(String id, SortedMap<String, String> traits, SortedSet<String> packages) {
    public SystemProfile {
        traits = Sorted.map(traits);
        packages = Sorted.set(packages);
    }

    Optional<String> trait(String name) {
        return Optional.ofNullable(traits.get(name));
    }
}
