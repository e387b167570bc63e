package org.securecloudlab.patch.version;

/**
 * The order of one part of an RPM version (rpmio/rpmvercmp.c): segments of digits or of letters, everything else only separates. A
 * tilde is before all, even the end; a caret is after the end and before any further segment.
 */
final class RpmPart {
    private final String a;
    private final int aTo;
    private final String b;
    private final int bTo;
    private int i;
    private int j;

    private RpmPart(String a, int aFrom, int aTo, String b, int bFrom, int bTo) {
        this.a = a;
        this.i = aFrom;
        this.aTo = aTo;
        this.b = b;
        this.j = bFrom;
        this.bTo = bTo;
    }

    static int compare(String a, String b) {
        return compare(a, 0, a.length(), b, 0, b.length());
    }

    static int compare(String a, int aFrom, int aTo, String b, int bFrom, int bTo) {
        return new RpmPart(a, aFrom, aTo, b, bFrom, bTo).compare();
    }

    private int compare() {
        if (aTo - i == bTo - j && a.regionMatches(i, b, j, aTo - i)) {
            return 0;
        }
        while (i < aTo || j < bTo) {
            i = afterSeparators(a, i, aTo);
            j = afterSeparators(b, j, bTo);
            char left = i < aTo ? a.charAt(i) : 0;
            char right = j < bTo ? b.charAt(j) : 0;
            if (left == '~' || right == '~' || left == '^' || right == '^') {
                int verdict = left == '~' || right == '~' ? tilde(left, right) : caret(left, right);
                if (verdict != 0) {
                    return verdict;
                }
                i++;
                j++;
                continue;
            }
            if (left == 0 || right == 0) {
                break;
            }
            int verdict = segment(DpkgSyntax.isDigit(left));
            if (verdict != 0) {
                return verdict;
            }
        }
        return Boolean.compare(i < aTo, j < bTo);
    }

    private static int tilde(char left, char right) {
        return Boolean.compare(left != '~', right != '~');
    }

    private static int caret(char left, char right) {
        if (left == 0 || right == 0) {
            return left == 0 ? -1 : 1;
        }
        return Boolean.compare(left != '^', right != '^');
    }

    private int segment(boolean digits) {
        int aEnd = end(a, i, aTo, digits);
        int bEnd = end(b, j, bTo, digits);
        if (bEnd == j) {
            return digits ? 1 : -1;
        }
        int aStart = digits ? afterZeros(a, i, aEnd) : i;
        int bStart = digits ? afterZeros(b, j, bEnd) : j;
        i = aEnd;
        j = bEnd;
        return digits && aEnd - aStart != bEnd - bStart
                ? Integer.compare(aEnd - aStart, bEnd - bStart)
                : text(aStart, aEnd, bStart, bEnd);
    }

    private int text(int aStart, int aEnd, int bStart, int bEnd) {
        int shared = Math.min(aEnd - aStart, bEnd - bStart);
        for (int k = 0; k < shared; k++) {
            int difference = a.charAt(aStart + k) - b.charAt(bStart + k);
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(aEnd - aStart, bEnd - bStart);
    }

    private static int end(String text, int from, int to, boolean digits) {
        int at = from;
        while (at < to && (digits ? DpkgSyntax.isDigit(text.charAt(at)) : DpkgSyntax.isLetter(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static int afterZeros(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static int afterSeparators(String text, int from, int to) {
        int at = from;
        while (at < to && isSeparator(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(char c) {
        return !DpkgSyntax.isDigit(c) && !DpkgSyntax.isLetter(c) && c != '~' && c != '^';
    }
}
