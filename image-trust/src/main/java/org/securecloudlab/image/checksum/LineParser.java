package org.securecloudlab.image.checksum;

import java.util.Locale;
import java.util.Optional;

/**
 * Takes lines apart as coreutils does ({@code digest.c}, {@code split_3} and {@code bsd_split_3}). The first plain line decides
 * for the whole list whether a second blank or an asterisk belongs to the form or to the name, so a parser is for one list.
 */
final class LineParser {
    private static final char END = '\0';

    private enum PlainForm {
        UNDECIDED,
        /** Digest, blank, then a blank or an asterisk, then the name. */
        STANDARD,
        /** Digest, blank, name. */
        REVERSED
    }

    private final SumTool tool;
    private PlainForm form = PlainForm.UNDECIDED;

    LineParser(SumTool tool) {
        this.tool = tool;
    }

    /** The line's parts; empty when it is malformed. */
    Optional<SumLine> parse(String line, int number) {
        Cursor at = new Cursor(line);
        at.skipBlanks();
        boolean escaped = at.take('\\');
        Optional<SumAlgorithm> algorithm = tool.algorithm().or(() -> SumAlgorithm.ofTag(at.rest()));
        if (algorithm.isEmpty()) {
            return Optional.empty();
        }
        SumAlgorithm used = algorithm.get();
        if (at.rest().startsWith(used.tag())) {
            return tagged(at, used, escaped, number);
        }
        return tool.untagged() ? plain(at, used, escaped, number) : Optional.empty();
    }

    private Optional<SumLine> tagged(Cursor at, SumAlgorithm algorithm, boolean escaped, int number) {
        at.skip(algorithm.tag().length());
        Optional<Integer> bits = TagLength.read(at, algorithm, tool);
        if (bits.isEmpty() || !at.take('(')) {
            return Optional.empty();
        }
        String rest = at.rest();
        int close = rest.lastIndexOf(')');
        if (close < 0) {
            return Optional.empty();
        }
        Optional<String> name = name(rest.substring(0, close), escaped);
        Cursor after = new Cursor(rest.substring(close + 1));
        after.skipBlanks();
        boolean equal = after.take('=');
        after.skipBlanks();
        String hex = after.text();
        if (!equal || name.isEmpty() || hex.length() != bits.get() / 4 || !isHex(hex)) {
            return Optional.empty();
        }
        return name.map(n -> new SumLine(number, algorithm, hex.toLowerCase(Locale.ROOT), n));
    }

    private Optional<SumLine> plain(Cursor at, SumAlgorithm algorithm, boolean escaped, int number) {
        String rest = at.rest();
        int digits = algorithm.hasAnyLength() ? hexDigits(rest) : algorithm.maxBits() / 4;
        boolean fits = digits >= 2 && digits % 2 == 0 && digits <= algorithm.maxBits() / 4;
        int least = (algorithm.hasAnyLength() ? 2 : digits) + 2 + (rest.startsWith("\\") ? 1 : 0);
        if (!fits || rest.length() < least || rest.length() <= digits || !isHex(rest.substring(0, digits))) {
            return Optional.empty();
        }
        String tail = rest.substring(digits);
        if (!Cursor.isBlank(tail.charAt(0))) {
            return Optional.empty();
        }
        return afterDigest(tail.substring(1), escaped)
                .map(name ->
                        new SumLine(number, algorithm, rest.substring(0, digits).toLowerCase(Locale.ROOT), name));
    }

    private Optional<String> afterDigest(String text, boolean escaped) {
        boolean marked = !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(0) == '*');
        if (text.length() == 1 || !marked) {
            if (form == PlainForm.STANDARD) {
                return Optional.empty();
            }
            form = PlainForm.REVERSED;
        } else if (form != PlainForm.REVERSED) {
            form = PlainForm.STANDARD;
            return name(text.substring(1), escaped);
        }
        return name(text, escaped);
    }

    /** A NUL ends the name; with escapes it may not stand there at all. */
    private static Optional<String> name(String text, boolean escaped) {
        if (escaped) {
            return NameEscapes.undone(text);
        }
        int end = text.indexOf(END);
        return Optional.of(end < 0 ? text : text.substring(0, end));
    }

    private static int hexDigits(String text) {
        int digits = 0;
        while (digits < text.length() && isHex(text.substring(digits, digits + 1))) {
            digits++;
        }
        return digits;
    }

    private static boolean isHex(String text) {
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'));
    }
}
