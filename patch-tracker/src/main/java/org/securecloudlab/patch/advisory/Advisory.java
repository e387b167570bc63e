package org.securecloudlab.patch.advisory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One record of a feed (OSV schema).
 *
 * @param id the feed's own id, such as {@code DSA-5678-1}
 * @param modified when the record last changed; the later one of two with the same id holds
 * @param published when it was first published, where it says so
 * @param withdrawn when it was taken back; one that is withdrawn affects nothing
 * @param aliases ids of the same flaw elsewhere
 * @param upstream ids of flaws that this record passes on
 * @param related ids of other flaws
 * @param summary one line
 * @param severities those of all packages that have none of their own
 * @param affected packages
 */
public record Advisory(
        String id,
        Instant modified,
        Optional<Instant> published,
        Optional<Instant> withdrawn,
        List<String> aliases,
        List<String> upstream,
        List<String> related,
        String summary,
        List<SeverityVector> severities,
        List<Affected> affected) {
    public Advisory {
        aliases = List.copyOf(aliases);
        upstream = List.copyOf(upstream);
        related = List.copyOf(related);
        severities = List.copyOf(severities);
        affected = List.copyOf(affected);
    }

    public boolean isWithdrawn() {
        return withdrawn.isPresent();
    }

    /** The CVE ids of the flaws that it is about: its own, its aliases and those that it passes on. */
    public List<String> flawIds() {
        return Stream.of(List.of(id), aliases, upstream)
                .flatMap(List::stream)
                .filter(name -> name.startsWith("CVE-"))
                .distinct()
                .toList();
    }
}
