package org.securecloudlab.entropy.linux;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of Linux.
 *
 * @param major first number
 * @param minor second number
 * @param patch third number, 0 when not told
 */
public record KernelVersion(int major, int minor, int patch) implements Comparable<KernelVersion> {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})(?:\\.(\\d{1,5}))?");

    /** The first version that a text names: {@code 6.1.192 (Debian cloud)}, {@code >= 5.18}, {@code 6.1.0-28-amd64}. */
    public static Optional<KernelVersion> in(String text) {
        Matcher matcher = NUMBERS.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int patch = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        return Optional.of(
                new KernelVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), patch));
    }

    /** Whether it is that version or a later one. */
    public boolean atLeast(int otherMajor, int otherMinor) {
        return atLeast(otherMajor, otherMinor, 0);
    }

    /** Whether it is that version or a later one. */
    public boolean atLeast(int otherMajor, int otherMinor, int otherPatch) {
        return compareTo(new KernelVersion(otherMajor, otherMinor, otherPatch)) >= 0;
    }

    @Override
    public int compareTo(KernelVersion other) {
        int byMajor = Integer.compare(major, other.major);
        int byMinor = Integer.compare(minor, other.minor);
        return byMajor != 0 ? byMajor : byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
    }

    @Override
    public String toString() {
        return major + "." + minor + (patch == 0 ? "" : "." + patch);
    }
}
