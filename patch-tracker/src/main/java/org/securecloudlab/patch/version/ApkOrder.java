package org.securecloudlab.patch.version;

import java.util.Optional;

/**
 * apk's order by the source of apk-tools 3 (src/version.c): token by token; where one ends, the longer one is newer unless it goes on
 * with a suffix of something before the release. A number after the first that starts with 0 is compared as text, like a decimal
 * fraction. Not checked against apk itself.
 */
public final class ApkOrder implements VersionOrder {

    @Override
    public int compare(String a, String b) {
        ApkScanner left = new ApkScanner(a);
        ApkScanner right = new ApkScanner(b);
        while (left.token() == right.token() && left.token().compareTo(ApkToken.END) < 0) {
            int difference = values(left, right);
            if (difference != 0) {
                return difference;
            }
            left.next();
            right.next();
        }
        if (left.isBeforeRelease() || right.isBeforeRelease()) {
            return Boolean.compare(right.isBeforeRelease(), left.isBeforeRelease());
        }
        return right.token().compareTo(left.token());
    }

    @Override
    public Optional<VersionFlaw> flaw(String version) {
        ApkScanner scanner = new ApkScanner(version);
        while (scanner.token().compareTo(ApkToken.END) < 0) {
            scanner.next();
        }
        return scanner.token() == ApkToken.END
                ? Optional.empty()
                : Optional.of(VersionFlaw.warning("not of the form digits{.digits}[letter]{_suffix[N]}[~hash][-rN]"));
    }

    private static int values(ApkScanner left, ApkScanner right) {
        String a = left.value();
        String b = right.value();
        return switch (left.token()) {
            case FIRST_NUMBER, SUFFIX_NUMBER, REVISION -> Numerals.compare(a, b);
            case NUMBER -> a.startsWith("0") || b.startsWith("0") ? a.compareTo(b) : Numerals.compare(a, b);
            case SUFFIX -> Integer.compare(ApkToken.suffixRank(a), ApkToken.suffixRank(b));
            case LETTER, HASH, END, INVALID -> a.compareTo(b);
        };
    }
}
