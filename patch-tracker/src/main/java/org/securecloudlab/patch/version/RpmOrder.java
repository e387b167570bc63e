package org.securecloudlab.patch.version;

import java.util.Optional;

/**
 * RPM's order of whole {@code epoch:version-release} strings (rpmio/rpmver.c, rpmverCmp, since 4.16). A missing epoch is 0; a missing
 * release is before any release, unlike in dependencies, where it matches all. RPM has no validator for a bare string.
 */
public final class RpmOrder implements VersionOrder {

    @Override
    public int compare(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        int aColon = colon(a);
        int bColon = colon(b);
        if (aColon > 0 || bColon > 0) {
            int byEpoch = RpmPart.compare(
                    aColon > 0 ? a.substring(0, aColon) : "0", bColon > 0 ? b.substring(0, bColon) : "0");
            if (byEpoch != 0) {
                return byEpoch;
            }
        }
        int aFrom = aColon + 1;
        int bFrom = bColon + 1;
        int aHyphen = hyphen(a, aFrom);
        int bHyphen = hyphen(b, bFrom);
        int byVersion = RpmPart.compare(
                a, aFrom, aHyphen < 0 ? a.length() : aHyphen, b, bFrom, bHyphen < 0 ? b.length() : bHyphen);
        if (byVersion != 0) {
            return byVersion;
        }
        if (aHyphen < 0 || bHyphen < 0) {
            return Boolean.compare(aHyphen >= 0, bHyphen >= 0);
        }
        return RpmPart.compare(a, aHyphen + 1, a.length(), b, bHyphen + 1, b.length());
    }

    @Override
    public Optional<VersionFlaw> flaw(String version) {
        return version.isEmpty() ? Optional.of(VersionFlaw.error("the version is empty")) : Optional.empty();
    }

    /** Where the colon after a leading run of digits stands, or -1. */
    private static int colon(String evr) {
        int at = 0;
        while (at < evr.length() && DpkgSyntax.isDigit(evr.charAt(at))) {
            at++;
        }
        return at < evr.length() && evr.charAt(at) == ':' ? at : -1;
    }

    private static int hyphen(String evr, int from) {
        int at = evr.lastIndexOf('-');
        return at < from ? -1 : at;
    }
}
