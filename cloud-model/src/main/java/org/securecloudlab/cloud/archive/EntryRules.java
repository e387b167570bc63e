package org.securecloudlab.cloud.archive;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Problem;

/** Judges entries one by one, and what they come to together. */
final class EntryRules {
    private final ArchiveLimits limits;
    private final String archive;
    private final Set<String> names = new HashSet<>();
    private int entries;
    private long unpacked;

    EntryRules(ArchiveLimits limits, String archive) {
        this.limits = limits;
        this.archive = archive;
    }

    /** What is wrong with an entry's name, if anything; counts it. */
    Optional<Problem> name(String name, boolean folder) {
        entries++;
        if (entries > limits.entries()) {
            return refused(name, "more than " + limits.entries() + " entries", "a smaller archive");
        }
        String plain = name.replace('\\', '/');
        if (plain.startsWith("/") || plain.matches("[A-Za-z]:.*")) {
            return refused(name, "an absolute path", "a path inside the archive");
        }
        for (String part : plain.split("/", -1)) {
            if (part.equals("..")) {
                return refused(name, "a path that leaves the archive", "a path inside the archive");
            }
        }
        if (plain.isEmpty() || plain.chars().anyMatch(Character::isISOControl)) {
            return refused(name, "an empty name or one with control characters", "a file name");
        }
        if (!folder && !names.add(plain.toLowerCase(Locale.ROOT))) {
            return refused(name, "a name that an entry had before", "one entry a name");
        }
        return Optional.empty();
    }

    /** How many bytes all further entries may have together. */
    long room() {
        return limits.unpackedBytes() - unpacked;
    }

    /** What is wrong with the size of an entry, if anything; counts it. */
    Optional<Problem> size(String name, long packed, long size) {
        if (size > room()) {
            return refused(name, "more than " + limits.unpackedBytes() + " bytes unpacked", "a smaller archive");
        }
        unpacked += size;
        return limits.isBomb(packed, size)
                ? refused(
                        name, "an entry more than " + limits.ratio() + " times larger than packed", "an honest archive")
                : Optional.empty();
    }

    /** An error about an entry. */
    Optional<Problem> refused(String entry, String found, String expected) {
        StringBuilder shown = new StringBuilder();
        entry.codePoints()
                .limit(200)
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .forEach(shown::appendCodePoint);
        return Optional.of(Problem.error(shown.toString(), found, expected).in(archive));
    }
}
