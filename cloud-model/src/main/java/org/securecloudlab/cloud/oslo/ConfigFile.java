package org.securecloudlab.cloud.oslo;

import java.util.List;

/**
 * A configuration file as text structure, before any option is known.
 *
 * @param name the file as the user named it
 * @param assignments in file order; the last of equal keys counts, unless the option takes several values
 */
public record ConfigFile(String name, List<Assignment> assignments) {
    public ConfigFile {
        assignments = List.copyOf(assignments);
    }

    /** The assignments of one key, in file order; the group as {@link Assignment#group()} gives it. */
    public List<Assignment> of(String group, String key) {
        return assignments.stream()
                .filter(a -> a.key().equals(key) && a.group().equals(group))
                .toList();
    }
}
