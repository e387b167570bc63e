package org.securecloudlab.cloud.oslo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A configuration file as text structure, before any option is known. */
public final class ConfigFile {
    private final String name;
    private final List<SectionHeader> sections;
    private final List<Assignment> assignments;
    private final Map<String, List<Assignment>> byKey;

    /** A section header: what stands between the brackets, and its 1-based line. */
    public record SectionHeader(String name, int line) {}

    ConfigFile(String name, List<SectionHeader> sections, List<Assignment> assignments) {
        this(name, sections, assignments, byKey(assignments));
    }

    private ConfigFile(
            String name,
            List<SectionHeader> sections,
            List<Assignment> assignments,
            Map<String, List<Assignment>> byKey) {
        this.name = name;
        this.sections = List.copyOf(sections);
        this.assignments = List.copyOf(assignments);
        this.byKey = byKey;
    }

    private static Map<String, List<Assignment>> byKey(List<Assignment> assignments) {
        Map<String, List<Assignment>> byKey = new HashMap<>();
        for (Assignment each : assignments) {
            byKey.computeIfAbsent(each.path(), key -> new ArrayList<>(1)).add(each);
        }
        return byKey;
    }

    /** The same content as a file of another name, for a fleet whose hosts hold the same file. */
    public ConfigFile named(String other) {
        return other.equals(name) ? this : new ConfigFile(other, sections, assignments, byKey);
    }

    /** The file as the user named it. */
    public String name() {
        return name;
    }

    /** Every section header, in file order. */
    public List<SectionHeader> sections() {
        return sections;
    }

    /** In file order; the last of equal keys counts, unless the option takes several values. */
    public List<Assignment> assignments() {
        return assignments;
    }

    /** The assignments of one key, in file order; the group as {@link Assignment#group()} gives it. */
    public List<Assignment> of(String group, String key) {
        return of(group + "/" + key);
    }

    /** The same, by {@code group/key}. */
    List<Assignment> of(String path) {
        return Collections.unmodifiableList(byKey.getOrDefault(path, List.of()));
    }

    @Override
    public String toString() {
        return name;
    }
}
