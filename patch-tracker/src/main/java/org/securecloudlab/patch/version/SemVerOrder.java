package org.securecloudlab.patch.version;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Semantic Versioning 2.0.0, section 11: numbers first, then a pre-release before its release, its identifiers one by one; build
 * metadata does not count. A leading {@code v} and missing numbers are forgiven, as feeds have them.
 */
public final class SemVerOrder implements VersionOrder {
    private static final Pattern STRICT = Pattern.compile("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)"
            + "(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*+)?"
            + "(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*+)?");

    @Override
    public int compare(String a, String b) {
        Parts left = Parts.of(a);
        Parts right = Parts.of(b);
        int byNumbers = identifiers(left.numbers(), right.numbers(), "0");
        if (byNumbers != 0) {
            return byNumbers;
        }
        if (left.preRelease().isEmpty() || right.preRelease().isEmpty()) {
            return Boolean.compare(
                    left.preRelease().isEmpty(), right.preRelease().isEmpty());
        }
        return identifiers(left.preRelease(), right.preRelease(), "");
    }

    @Override
    public Optional<VersionFlaw> flaw(String version) {
        return STRICT.matcher(version).matches()
                ? Optional.empty()
                : Optional.of(VersionFlaw.warning("not of the form MAJOR.MINOR.PATCH[-pre.release][+build]"));
    }

    private static int identifiers(List<String> a, List<String> b, String missing) {
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            int difference = identifier(i < a.size() ? a.get(i) : missing, i < b.size() ? b.get(i) : missing);
            if (difference != 0) {
                return difference;
            }
        }
        return missing.isEmpty() ? Integer.compare(a.size(), b.size()) : 0;
    }

    private static int identifier(String a, String b) {
        boolean aNumber = Numerals.isNumber(a);
        boolean bNumber = Numerals.isNumber(b);
        if (aNumber && bNumber) {
            return Numerals.compare(a, b);
        }
        // A missing identifier is before all; a number is before text.
        if (a.isEmpty() || b.isEmpty() || aNumber != bNumber) {
            return a.isEmpty() || b.isEmpty()
                    ? Boolean.compare(!a.isEmpty(), !b.isEmpty())
                    : Boolean.compare(bNumber, aNumber);
        }
        return a.compareTo(b);
    }

    private record Parts(List<String> numbers, List<String> preRelease) {

        static Parts of(String version) {
            String text = version.startsWith("v") ? version.substring(1) : version;
            int plus = text.indexOf('+');
            String core = plus < 0 ? text : text.substring(0, plus);
            int hyphen = core.indexOf('-');
            return new Parts(
                    List.of((hyphen < 0 ? core : core.substring(0, hyphen)).split("\\.", -1)),
                    hyphen < 0 ? List.of() : List.of(core.substring(hyphen + 1).split("\\.", -1)));
        }
    }
}
