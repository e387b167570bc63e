package org.securecloudlab.scheduler.image;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version in Python's public form (PEP 440, as the library packaging reads it): perhaps an epoch, any count of numbers, perhaps a pre-release, a
 * post-release, a development release and a local part. Its order is that of {@code key}, element by element.
 *
 * @param key what versions are compared by
 */
record PackagingVersion(List<Part> key) implements Comparable<PackagingVersion> {
    // Possessive where a text may repeat: nothing is tried twice, and thousands of numbers take no deep stack.
    private static final Pattern FORM = Pattern.compile(
            "\\s*v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]++(?:\\.[0-9]++)*+)"
                    + "(?<pre>[-_.]?(?<kind>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<prenumber>[0-9]+)?)?"
                    + "(?<post>(?:-(?<plain>[0-9]+))|(?:[-_.]?(?:post|rev|r)[-_.]?(?<postnumber>[0-9]+)?))?"
                    + "(?<dev>[-_.]?dev[-_.]?(?<devnumber>[0-9]+)?)?"
                    + "(?:\\+(?<local>[a-z0-9]++(?:[-_.][a-z0-9]++)*+))?\\s*",
            Pattern.CASE_INSENSITIVE);

    /**
     * One step of the order.
     *
     * @param rank compared first
     * @param number then this
     * @param text then this
     */
    record Part(int rank, BigInteger number, String text) implements Comparable<Part> {
        private static final int LOWEST = -1;
        private static final int HIGHEST = 1;

        static final Part LOW = new Part(LOWEST, BigInteger.ZERO, "");
        static final Part HIGH = new Part(HIGHEST, BigInteger.ZERO, "");

        static Part of(String number) {
            return new Part(0, new BigInteger(number), "");
        }

        @Override
        public int compareTo(Part other) {
            int byRank = Integer.compare(rank, other.rank);
            int byNumber = byRank != 0 ? byRank : number.compareTo(other.number);
            return byNumber != 0 ? byNumber : text.compareTo(other.text);
        }
    }

    /** Throws IllegalArgumentException for another form. */
    static PackagingVersion parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a version: [" + text + "]");
        }
        List<Part> key = new ArrayList<>();
        key.add(Part.of(orZero(matcher.group("epoch"))));
        addRelease(key, matcher.group("release"));
        boolean isPost = matcher.group("post") != null;
        boolean isDevelopment = matcher.group("dev") != null;
        addPreRelease(key, matcher, !isPost && isDevelopment);
        String post = matcher.group("plain") == null ? matcher.group("postnumber") : matcher.group("plain");
        key.add(isPost ? Part.of(orZero(post)) : Part.LOW);
        key.add(isDevelopment ? Part.of(orZero(matcher.group("devnumber"))) : Part.HIGH);
        addLocal(key, matcher.group("local"));
        return new PackagingVersion(List.copyOf(key));
    }

    // Zeros at the end say nothing: 6.2 is 6.2.0. The end is below every further number.
    private static void addRelease(List<Part> key, String release) {
        List<BigInteger> numbers = new ArrayList<>();
        for (String number : release.split("\\.", -1)) {
            numbers.add(new BigInteger(number));
        }
        while (!numbers.isEmpty() && numbers.get(numbers.size() - 1).signum() == 0) {
            numbers.remove(numbers.size() - 1);
        }
        numbers.forEach(number -> key.add(new Part(0, number, "")));
        key.add(Part.LOW);
    }

    // A development release of nothing else comes before all pre-releases.
    private static void addPreRelease(List<Part> key, Matcher matcher, boolean isOnlyDevelopment) {
        if (matcher.group("pre") == null) {
            key.add(isOnlyDevelopment ? Part.LOW : Part.HIGH);
            key.add(Part.LOW);
            return;
        }
        String letter =
                switch (matcher.group("kind").toLowerCase(Locale.ROOT)) {
                    case "alpha", "a" -> "a";
                    case "beta", "b" -> "b";
                    default -> "rc";
                };
        key.add(new Part(0, BigInteger.ZERO, letter));
        key.add(Part.of(orZero(matcher.group("prenumber"))));
    }

    private static void addLocal(List<Part> key, String local) {
        if (local == null) {
            key.add(Part.LOW);
            return;
        }
        for (String part : local.toLowerCase(Locale.ROOT).split("[-_.]", -1)) {
            boolean isNumber = part.chars().allMatch(each -> each >= '0' && each <= '9');
            key.add(isNumber ? new Part(1, new BigInteger(part), "") : new Part(0, BigInteger.ZERO, part));
        }
        key.add(Part.LOW);
    }

    private static String orZero(String number) {
        return number == null ? "0" : number;
    }

    @Override
    public int compareTo(PackagingVersion other) {
        for (int place = 0; place < Math.min(key.size(), other.key.size()); place++) {
            int order = key.get(place).compareTo(other.key.get(place));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(key.size(), other.key.size());
    }
}
