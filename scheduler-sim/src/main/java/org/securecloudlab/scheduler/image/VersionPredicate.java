package org.securecloudlab.scheduler.image;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comma-separated list of version comparisons such as {@code >=6.0,!=6.2.0}; all must hold. nova reads it with Python's
 * distutils.versionpredicate (26.2.2): every version has two or three numbers and perhaps a pre-release such as {@code b1}.
 */
public final class VersionPredicate {
    private static final Pattern CLAUSE = Pattern.compile("\\s*(<=|>=|<|>|!=|==)\\s*([^\\s,]+)\\s*");

    private final List<Clause> clauses = new ArrayList<>();

    private record Clause(String operator, StrictVersion version) {}

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
            clauses.add(new Clause(matcher.group(1), StrictVersion.parse(matcher.group(2))));
        }
    }

    /**
     * Whether nova's integer version (6002000 is 6.2.0) meets every comparison.
     *
     * @throws IllegalArgumentException for a version with fewer than two or more than three numbers, at which nova fails as well
     */
    public boolean holdsFor(long version) {
        StrictVersion given = StrictVersion.parse(text(version));
        return clauses.stream().allMatch(clause -> holds(clause, given.compareTo(clause.version())));
    }

    private static String text(long version) {
        List<String> parts = new ArrayList<>();
        for (long rest = version; rest != 0; rest /= 1000) {
            parts.add(0, Long.toString(rest % 1000));
        }
        return String.join(".", parts);
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
}
