package org.securecloudlab.scenario.figure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the names that exist was probably meant, by Levenshtein's distance without regard to case. */
public final class Nearest {
    private Nearest() {}

    /** Up to {@code limit} names, the nearest first; equal distances keep the order of the names. */
    public static List<String> to(String written, Collection<String> names, int limit) {
        String wanted = written.toLowerCase(Locale.ROOT);
        return names.stream()
                .map(name -> new Distance(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                .sorted(Comparator.comparingInt(Distance::edits))
                .limit(limit)
                .map(Distance::name)
                .toList();
    }

    /** The name that was almost certainly meant: at most a third of the characters differ; empty when there is none. */
    public static Optional<String> likely(String written, Collection<String> names) {
        int most = Math.max(1, written.length() / 3);
        String wanted = written.toLowerCase(Locale.ROOT);
        return to(written, names, 1).stream()
                .filter(name -> distance(wanted, name.toLowerCase(Locale.ROOT)) <= most)
                .findFirst();
    }

    private record Distance(String name, int edits) {}

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
