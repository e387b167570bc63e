package org.securecloudlab.image.openpgp;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** One word for all signatures of a file together; only the last one means that all is well. */
public enum PgpWord {
    BAD,
    REVOKED_KEY,
    EXPIRED_KEY,
    EXPIRED_SIGNATURE,
    /** A good one beside one that cannot be checked. */
    GOOD_AND_UNKNOWN,
    NO_KEY,
    WEAK_DIGEST,
    UNUSABLE,
    NO_SIGNATURE,
    /** A good signature in a damaged file. */
    GOOD_BUT_DAMAGED,
    GOOD;

    private static final int RC_NO_KEY = 9;
    private static final int RC_DIGEST = 5;

    /** As case files write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static PgpWord of(PgpReport report) {
        List<PgpSignatureStatus> all = report.signatures();
        if (any(all, "BADSIG")) {
            return BAD;
        }
        if (any(all, "REVKEYSIG")) {
            return REVOKED_KEY;
        }
        if (any(all, "EXPKEYSIG")) {
            return EXPIRED_KEY;
        }
        if (any(all, "EXPSIG")) {
            return EXPIRED_SIGNATURE;
        }
        if (any(all, "ERRSIG")) {
            return any(all, "GOODSIG") ? GOOD_AND_UNKNOWN : unchecked(all);
        }
        if (all.isEmpty()) {
            return NO_SIGNATURE;
        }
        return report.exitStatus() == 0 ? GOOD : GOOD_BUT_DAMAGED;
    }

    private static PgpWord unchecked(List<PgpSignatureStatus> all) {
        if (hasRc(all, RC_NO_KEY)) {
            return NO_KEY;
        }
        return hasRc(all, RC_DIGEST) ? WEAK_DIGEST : UNUSABLE;
    }

    private static boolean hasRc(List<PgpSignatureStatus> all, int code) {
        return matches(all, status -> status.rc().filter(rc -> rc == code).isPresent());
    }

    private static boolean any(List<PgpSignatureStatus> all, String status) {
        return matches(all, each -> each.status().equals(status));
    }

    private static boolean matches(List<PgpSignatureStatus> all, Predicate<PgpSignatureStatus> test) {
        return all.stream().anyMatch(test);
    }
}
