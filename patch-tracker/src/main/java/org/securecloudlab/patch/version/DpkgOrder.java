package org.securecloudlab.patch.version;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * dpkg's order: epoch as a number, then upstream version, then revision (lib/dpkg/version.c; deb-version(7)). The string is split at
 * the first colon and the last hyphen; a missing epoch or revision is the same as 0. An empty string is before all others.
 */
public final class DpkgOrder implements VersionOrder {
    private static final String UNKNOWN = "<unknown>";

    @Override
    public int compare(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        String left = asBytes(known(a));
        String right = asBytes(known(b));
        if (left.isEmpty() || right.isEmpty()) {
            return Boolean.compare(!left.isEmpty(), !right.isEmpty());
        }
        int leftColon = left.indexOf(':');
        int rightColon = right.indexOf(':');
        int byEpoch = epochs(left, leftColon, right, rightColon);
        return byEpoch != 0 ? byEpoch : afterEpoch(left, leftColon + 1, right, rightColon + 1);
    }

    @Override
    public Optional<VersionFlaw> flaw(String version) {
        return DpkgSyntax.flaw(version);
    }

    /** The string without white space around it; dpkg's own word for no version is as good as none (src/main/enquiry.c). */
    private static String known(String version) {
        return version.equals(UNKNOWN) ? "" : DpkgSyntax.trim(version);
    }

    private static int epochs(String a, int aColon, String b, int bColon) {
        if (aColon < 0 && bColon < 0) {
            return 0;
        }
        int aFrom = aColon > 0 ? DpkgSyntax.signs(a) : 0;
        int bFrom = bColon > 0 ? DpkgSyntax.signs(b) : 0;
        return DpkgPart.compare(a, aFrom, Math.max(aColon, aFrom), b, bFrom, Math.max(bColon, bFrom));
    }

    private static int afterEpoch(String a, int aFrom, String b, int bFrom) {
        int aHyphen = a.lastIndexOf('-');
        int bHyphen = b.lastIndexOf('-');
        int aEnd = aHyphen < aFrom ? a.length() : aHyphen;
        int bEnd = bHyphen < bFrom ? b.length() : bHyphen;
        int byUpstream = DpkgPart.compare(a, aFrom, aEnd, b, bFrom, bEnd);
        if (byUpstream != 0) {
            return byUpstream;
        }
        return DpkgPart.compare(
                a, Math.min(aEnd + 1, a.length()), a.length(), b, Math.min(bEnd + 1, b.length()), b.length());
    }

    /** dpkg sees bytes of UTF-8; one character stands for each of them here. */
    private static String asBytes(String version) {
        for (int i = 0; i < version.length(); i++) {
            if (version.charAt(i) > 0x7f) {
                return new String(version.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            }
        }
        return version;
    }
}
