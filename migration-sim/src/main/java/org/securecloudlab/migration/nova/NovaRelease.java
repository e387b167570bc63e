package org.securecloudlab.migration.nova;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A release of nova.
 *
 * @param major its version's first number, such as 33 for 2026.1
 */
public record NovaRelease(int major) implements Comparable<NovaRelease> {
    private static final int FIRST = 11;
    private static final List<String> NAMES = List.of(
            "kilo",
            "liberty",
            "mitaka",
            "newton",
            "ocata",
            "pike",
            "queens",
            "rocky",
            "stein",
            "train",
            "ussuri",
            "victoria",
            "wallaby",
            "xena",
            "yoga",
            "zed",
            "2023.1",
            "2023.2",
            "2024.1",
            "2024.2",
            "2025.1",
            "2025.2",
            "2026.1");
    private static final List<String> CODE_NAMES =
            List.of("antelope", "bobcat", "caracal", "dalmatian", "epoxy", "flamingo", "gazpacho");
    private static final int FIRST_CODE_NAME = 27;

    /** The newest that is known here. */
    public static final NovaRelease LATEST = new NovaRelease(FIRST + NAMES.size() - 1);

    /** By its name ({@code zed}, {@code 2024.1}, {@code caracal}) or version ({@code 26.2.2}); empty for an unknown one. */
    public static Optional<NovaRelease> of(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (NAMES.contains(lower)) {
            return Optional.of(new NovaRelease(FIRST + NAMES.indexOf(lower)));
        }
        if (CODE_NAMES.contains(lower)) {
            return Optional.of(new NovaRelease(FIRST_CODE_NAME + CODE_NAMES.indexOf(lower)));
        }
        if (lower.matches("\\d{2}(\\.\\d{1,3}){0,2}")) {
            int major = Integer.parseInt(lower.substring(0, 2));
            return major >= FIRST && major <= LATEST.major() ? Optional.of(new NovaRelease(major)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** All names, oldest first. */
    public static List<String> names() {
        return NAMES;
    }

    /** Whether it is that release or a later one. */
    public boolean isAtLeast(int otherMajor) {
        return major >= otherMajor;
    }

    /** Its name. */
    public String name() {
        return NAMES.get(major - FIRST);
    }

    @Override
    public int compareTo(NovaRelease other) {
        return Integer.compare(major, other.major);
    }
}
