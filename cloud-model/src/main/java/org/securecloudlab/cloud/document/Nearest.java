package org.securecloudlab.cloud.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The existing name that a misspelt one probably means. */
public final class Nearest {
    private Nearest() {}

    /** "Maybe x.", or a list of what exists, or nothing when nothing exists. */
    static String hint(String name, Collection<String> existing) {
        return find(name, existing)
                .map(nearest -> "Maybe " + nearest)
                .orElse(
                        existing.isEmpty()
                                ? ""
                                : "There is: "
                                        + String.join(
                                                ", ",
                                                existing.stream()
                                                        .sorted()
                                                        .limit(30)
                                                        .toList()));
    }

    /** The existing name that is most like a mistyped one, where any is. */
    public static Optional<String> find(String name, Collection<String> existing) {
        int tolerance = Math.max(2, name.length() / 3);
        return existing.stream()
                .filter(candidate -> distance(name, candidate) <= tolerance)
                .min(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's distance, without regard to case. */
    private static int distance(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
