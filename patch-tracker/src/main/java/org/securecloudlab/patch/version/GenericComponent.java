package org.securecloudlab.patch.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One component of a version without a package manager (libversion, doc/ALGORITHM.md).
 *
 * @param rank what it is; ranks decide first
 * @param value digits without leading zeros, or the first letter in lower case
 */
record GenericComponent(Rank rank, String value) implements Comparable<GenericComponent> {
    static final GenericComponent PADDING = new GenericComponent(Rank.ZERO, "");

    private static final List<String> BEFORE = List.of("alpha", "beta", "rc");
    private static final List<String> AFTER = List.of("errata", "pl");

    /** What a component is, from the oldest to the newest. */
    enum Rank {
        BEFORE_RELEASE,
        ZERO,
        AFTER_RELEASE,
        NUMBER,
        LETTER_SUFFIX
    }

    @Override
    public int compareTo(GenericComponent other) {
        if (rank != other.rank) {
            return rank.compareTo(other.rank);
        }
        return rank == Rank.NUMBER ? Numerals.compare(value, other.value) : value.compareTo(other.value);
    }

    /** All components of a version: runs of digits and runs of letters; everything else separates. */
    static List<GenericComponent> of(String version) {
        List<GenericComponent> components = new ArrayList<>();
        int at = 0;
        while (at < version.length()) {
            char c = version.charAt(at);
            boolean digits = DpkgSyntax.isDigit(c);
            if (!digits && !DpkgSyntax.isLetter(c)) {
                at++;
                continue;
            }
            int end = at;
            while (end < version.length()
                    && (digits ? DpkgSyntax.isDigit(version.charAt(end)) : DpkgSyntax.isLetter(version.charAt(end)))) {
                end++;
            }
            String run = version.substring(at, end);
            components.add(digits ? number(run) : word(run, isSuffix(version, at, end)));
            at = end;
        }
        return components;
    }

    /** Letters right after a number and not right before one, as in {@code 1.0a}. */
    private static boolean isSuffix(String version, int from, int to) {
        boolean afterNumber = from > 0 && DpkgSyntax.isDigit(version.charAt(from - 1));
        boolean beforeNumber = to < version.length() && DpkgSyntax.isDigit(version.charAt(to));
        return afterNumber && !beforeNumber;
    }

    private static GenericComponent number(String digits) {
        String value = Numerals.withoutZeros(digits);
        return new GenericComponent(value.isEmpty() ? Rank.ZERO : Rank.NUMBER, value);
    }

    private static GenericComponent word(String letters, boolean suffix) {
        String word = letters.toLowerCase(Locale.ROOT);
        Rank otherwise = suffix ? Rank.LETTER_SUFFIX : Rank.BEFORE_RELEASE;
        Rank rank = otherwise;
        if (BEFORE.contains(word) || word.startsWith("pre")) {
            rank = Rank.BEFORE_RELEASE;
        } else if (AFTER.contains(word) || word.startsWith("post") || word.startsWith("patch")) {
            rank = Rank.AFTER_RELEASE;
        }
        return new GenericComponent(rank, word.substring(0, 1));
    }
}
