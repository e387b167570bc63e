package org.securecloudlab.scheduler.image;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Python's distutils StrictVersion: two or three numbers, and perhaps {@code a} or {@code b} with a number for a pre-release.
 *
 * @param major first number
 * @param minor second number
 * @param patch third number, 0 when missing
 * @param preRelease such as {@code b1}; it comes before the version without
 */
record StrictVersion(BigInteger major, BigInteger minor, BigInteger patch, Optional<PreRelease> preRelease)
        implements Comparable<StrictVersion> {
    private static final Pattern FORM = Pattern.compile("([0-9]+)\\.([0-9]+)(?:\\.([0-9]+))?(?:([ab])([0-9]+))?");
    private static final Comparator<StrictVersion> ORDER = Comparator.comparing(StrictVersion::major)
            .thenComparing(StrictVersion::minor)
            .thenComparing(StrictVersion::patch)
            .thenComparing(version -> version.preRelease().isEmpty())
            .thenComparing(version -> version.preRelease().orElse(PreRelease.NONE));

    private record PreRelease(String kind, BigInteger number) implements Comparable<PreRelease> {
        static final PreRelease NONE = new PreRelease("", BigInteger.ZERO);

        @Override
        public int compareTo(PreRelease other) {
            int order = kind.compareTo(other.kind);
            return order != 0 ? order : number.compareTo(other.number);
        }
    }

    /** Throws IllegalArgumentException for another form. */
    static StrictVersion parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a version of two or three numbers: [" + text + "]");
        }
        String patch = matcher.group(3);
        Optional<PreRelease> preRelease = Optional.ofNullable(matcher.group(4))
                .map(kind -> new PreRelease(kind, new BigInteger(matcher.group(5))));
        return new StrictVersion(
                new BigInteger(matcher.group(1)),
                new BigInteger(matcher.group(2)),
                patch == null ? BigInteger.ZERO : new BigInteger(patch),
                preRelease);
    }

    @Override
    public int compareTo(StrictVersion other) {
        return ORDER.compare(this, other);
    }
}
