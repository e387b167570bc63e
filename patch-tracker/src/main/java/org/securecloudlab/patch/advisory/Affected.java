package org.securecloudlab.patch.advisory;

import java.util.List;

/**
 * A package that an advisory is about.
 *
 * @param ecosystem where name and versions have their meaning
 * @param name for Debian, Ubuntu and Alpine the source package; for Red Hat a source or a binary package
 * @param severities those of this package, instead of the advisory's
 * @param ranges which versions are affected
 * @param versions more versions that are affected, letter by letter
 */
public record Affected(
        Ecosystem ecosystem,
        String name,
        List<SeverityVector> severities,
        List<VersionRange> ranges,
        List<String> versions) {
    public Affected {
        severities = List.copyOf(severities);
        ranges = List.copyOf(ranges);
        versions = List.copyOf(versions);
    }
}
