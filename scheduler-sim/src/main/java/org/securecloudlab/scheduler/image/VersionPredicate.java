package org.securecloudlab.scheduler.image;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comma-separated list of version comparisons such as {@code >=6.0,!=6.2.0}; all must hold (oslo_utils.versionutils.VersionPredicate).
 * Limit: release versions only, no pre- or post-releases.
 */
public final class VersionPredicate {
    private static final Pattern CLAUSE = Pattern.compile("\\s*(<=|>=|<|>|!=|==)\\s*v?([0-9]+(?:\\.[0-9]+)*)\\s*");

    private final List<Clause> clauses = new ArrayList<>();

    private record Clause(String operator, List<BigInteger> version) {}

    /**
     * Reads the comparisons.
     *
     * @throws IllegalArgumentException for a text that is no such list
     */
    public VersionPredicate(String text) {
        for (String part : text.split(",", -1)) {
            Matcher matcher = CLAUSE.matcher(part);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not a version comparison: [" + part + "]");
            }
            clauses.add(new Clause(matcher.group(1), parse(matcher.group(2))));
        }
    }

    /** Whether nova's integer version (6002000 is 6.2.0) meets every comparison. */
    public boolean holdsFor(long version) {
        List<BigInteger> parts = new ArrayList<>();
        for (long rest = version; rest != 0; rest /= 1000) {
            parts.add(0, BigInteger.valueOf(rest % 1000));
        }
        return clauses.stream().allMatch(clause -> holds(clause, compare(parts, clause.version())));
    }

    private static boolean holds(Clause clause, int order) {
        return switch (clause.operator()) {
            case "<=" -> order <= 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "!=" -> order != 0;
            default -> order == 0;
        };
    }

    private static List<BigInteger> parse(String version) {
        return List.of(version.split("\\.", -1)).stream().map(BigInteger::new).toList();
    }

    // Missing parts count as 0: 6.2 is 6.2.0.
    private static int compare(List<BigInteger> left, List<BigInteger> right) {
        for (int place = 0; place < Math.max(left.size(), right.size()); place++) {
            int order = part(left, place).compareTo(part(right, place));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static BigInteger part(List<BigInteger> version, int place) {
        return place < version.size() ? version.get(place) : BigInteger.ZERO;
    }
}
