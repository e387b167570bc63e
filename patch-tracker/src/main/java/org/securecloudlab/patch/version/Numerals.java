package org.securecloudlab.patch.version;

/** Runs of digits of any length, as numbers. */
final class Numerals {
    private Numerals() {}

    static int compare(String a, String b) {
        String left = withoutZeros(a);
        String right = withoutZeros(b);
        return left.length() != right.length() ? Integer.compare(left.length(), right.length()) : left.compareTo(right);
    }

    static String withoutZeros(String digits) {
        int from = 0;
        while (from < digits.length() && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }

    static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> DpkgSyntax.isDigit((char) c));
    }
}
