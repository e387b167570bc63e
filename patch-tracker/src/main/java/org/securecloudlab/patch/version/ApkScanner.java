package org.securecloudlab.patch.version;

/** Walks the tokens of one apk version: {@code digits{.digits}…[letter]{_suffix[digits]}[~hash][-rN]}. */
final class ApkScanner {
    private final String text;
    private int at;
    private ApkToken token = ApkToken.FIRST_NUMBER;
    private String value = "";

    ApkScanner(String text) {
        this.text = text;
        digits(ApkToken.FIRST_NUMBER);
    }

    ApkToken token() {
        return token;
    }

    /** The token's own characters, without what introduces it. */
    String value() {
        return value;
    }

    /** Whether the token is a suffix that stands for something before the release. */
    boolean isBeforeRelease() {
        return token == ApkToken.SUFFIX && ApkToken.suffixRank(value) < 0;
    }

    void next() {
        if (at >= text.length()) {
            token = ApkToken.END;
            return;
        }
        char c = text.charAt(at);
        if (c >= 'a' && c <= 'z') {
            letter();
        } else if (c == '.' || DpkgSyntax.isDigit(c)) {
            number(c);
        } else if (c == '_' && follows(ApkToken.SUFFIX_NUMBER)) {
            suffix();
        } else if (c == '~' && follows(ApkToken.SUFFIX_NUMBER)) {
            hash();
        } else if (text.startsWith("-r", at) && follows(ApkToken.HASH)) {
            at += 2;
            digits(ApkToken.REVISION);
        } else {
            token = ApkToken.INVALID;
        }
    }

    private boolean follows(ApkToken latest) {
        return token.compareTo(latest) <= 0;
    }

    private void letter() {
        if (!follows(ApkToken.NUMBER)) {
            token = ApkToken.INVALID;
            return;
        }
        value = text.substring(at, at + 1);
        token = ApkToken.LETTER;
        at++;
    }

    private void number(char c) {
        if (c == '.' && !follows(ApkToken.NUMBER)) {
            token = ApkToken.INVALID;
            return;
        }
        at += c == '.' ? 1 : 0;
        if (follows(ApkToken.NUMBER)) {
            digits(ApkToken.NUMBER);
        } else if (token == ApkToken.SUFFIX) {
            digits(ApkToken.SUFFIX_NUMBER);
        } else {
            token = ApkToken.INVALID;
        }
    }

    private void suffix() {
        int from = ++at;
        while (at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
            at++;
        }
        value = text.substring(from, at);
        token = ApkToken.suffixRank(value) == 0 ? ApkToken.INVALID : ApkToken.SUFFIX;
    }

    private void hash() {
        int from = ++at;
        while (at < text.length() && Character.digit(text.charAt(at), 16) >= 0 && !isUpper(text.charAt(at))) {
            at++;
        }
        value = text.substring(from, at);
        token = value.isEmpty() ? ApkToken.INVALID : ApkToken.HASH;
    }

    private static boolean isUpper(char c) {
        return (c >= 'A' && c <= 'F') || c > 0x7f;
    }

    private void digits(ApkToken kind) {
        int from = at;
        while (at < text.length() && DpkgSyntax.isDigit(text.charAt(at))) {
            at++;
        }
        value = text.substring(from, at);
        token = value.isEmpty() ? ApkToken.INVALID : kind;
    }
}
