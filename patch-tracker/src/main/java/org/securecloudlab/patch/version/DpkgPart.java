package org.securecloudlab.patch.version;

/**
 * The order of one part of a dpkg version: runs of non-digits and runs of digits in turn (lib/dpkg/version.c, verrevcmp). Among
 * non-digits a tilde comes first, then the end of the part, then letters, then everything else; digits count as numbers.
 */
final class DpkgPart {
    private static final int OTHERS = 256;

    private DpkgPart() {}

    static int compare(String a, int aFrom, int aTo, String b, int bFrom, int bTo) {
        int i = aFrom;
        int j = bFrom;
        while (i < aTo || j < bTo) {
            while (isText(a, i, aTo) || isText(b, j, bTo)) {
                int difference = rank(a, i, aTo) - rank(b, j, bTo);
                if (difference != 0) {
                    return difference;
                }
                i++;
                j++;
            }
            i = afterZeros(a, i, aTo);
            j = afterZeros(b, j, bTo);
            int firstDifference = 0;
            while (isDigit(a, i, aTo) && isDigit(b, j, bTo)) {
                if (firstDifference == 0) {
                    firstDifference = a.charAt(i) - b.charAt(j);
                }
                i++;
                j++;
            }
            if (isDigit(a, i, aTo)) {
                return 1;
            }
            if (isDigit(b, j, bTo)) {
                return -1;
            }
            if (firstDifference != 0) {
                return firstDifference;
            }
        }
        return 0;
    }

    private static int afterZeros(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static boolean isText(String text, int at, int to) {
        return at < to && !DpkgSyntax.isDigit(text.charAt(at));
    }

    private static boolean isDigit(String text, int at, int to) {
        return at < to && DpkgSyntax.isDigit(text.charAt(at));
    }

    private static int rank(String text, int at, int to) {
        if (at >= to) {
            return 0;
        }
        char c = text.charAt(at);
        if (DpkgSyntax.isDigit(c)) {
            return 0;
        }
        if (DpkgSyntax.isLetter(c)) {
            return c;
        }
        if (c == '~') {
            return -1;
        }
        // dpkg adds 256 to a char, which is signed on x86: bytes above ASCII then stay below the other signs.
        return c > 0x7f ? c : c + OTHERS;
    }
}
