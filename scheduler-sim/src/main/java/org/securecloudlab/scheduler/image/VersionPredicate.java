package org.securecloudlab.scheduler.image;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.securecloudlab.scheduler.NovaRelease;

/**
 * A comma-separated list of version comparisons such as {@code >=6.0,!=6.2.0}; all must hold. Up to 30 nova reads it with Python's
 * distutils.versionpredicate, by which every version has two or three numbers and perhaps a pre-release such as {@code b1}; from 31 on with oslo.utils
 * (versionutils.VersionPredicate, 7.4), which takes any version that Python's packages may have.
 */
public final class VersionPredicate {
    private static final Pattern CLAUSE = Pattern.compile("\\s*(<=|>=|<|>|!=|==)\\s*([^\\s,]+)\\s*");

    private final List<Clause> clauses;

    /** One comparison: whether a version, as text, meets it. */
    private interface Clause {
        boolean holdsFor(String version);
    }

    private VersionPredicate(List<Clause> clauses) {
        this.clauses = List.copyOf(clauses);
    }

    /**
     * Reads the comparisons as a release does.
     *
     * @throws IllegalArgumentException for a text that is no such list
     */
    public static VersionPredicate of(String text, NovaRelease release) {
        return release.isFrom(NovaRelease.EPOXY) ? packaging(text) : strict(text);
    }

    static VersionPredicate strict(String text) {
        if (text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("several lines"); // distutils looks at one
        }
        return read(text, StrictVersion::parse);
    }

    static VersionPredicate packaging(String text) {
        return read(text, PackagingVersion::parse);
    }

    private static <V extends Comparable<V>> VersionPredicate read(String text, Function<String, V> parser) {
        List<Clause> clauses = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher matcher = CLAUSE.matcher(part);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not a version comparison: [" + part + "]");
            }
            IntPredicate order = order(matcher.group(1));
            V bound = parser.apply(matcher.group(2));
            clauses.add(version -> order.test(parser.apply(version).compareTo(bound)));
        }
        return new VersionPredicate(clauses);
    }

    /**
     * Whether nova's integer version (6002000 is 6.2.0) meets every comparison.
     *
     * @throws IllegalArgumentException for a version of a form that is not read, at which nova fails as well
     */
    public boolean holdsFor(long version) {
        String given = text(version);
        return clauses.stream().allMatch(clause -> clause.holdsFor(given));
    }

    private static String text(long version) {
        List<String> parts = new ArrayList<>();
        for (long rest = version; rest != 0; rest /= 1000) {
            parts.add(0, Long.toString(rest % 1000));
        }
        return String.join(".", parts);
    }

    private static IntPredicate order(String operator) {
        return switch (operator) {
            case "<=" -> order -> order <= 0;
            case ">=" -> order -> order >= 0;
            case "<" -> order -> order < 0;
            case ">" -> order -> order > 0;
            case "!=" -> order -> order != 0;
            default -> order -> order == 0;
        };
    }
}
