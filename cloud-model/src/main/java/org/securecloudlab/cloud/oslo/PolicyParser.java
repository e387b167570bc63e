package org.securecloudlab.cloud.oslo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The policy language of oslo.policy 4.0.0 ({@code oslo_policy/_parser.py}): {@code and} binds tighter than {@code or},
 * {@code not} binds to the next check or parenthesis, and what cannot be parsed is never allowed.
 */
final class PolicyParser {
    private enum Kind {
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        CHECK,
        AND_EXPRESSION,
        OR_EXPRESSION,
        STRING
    }

    private record Token(Kind kind, PolicyCheck check) {}

    private static final PolicyCheck NOTHING = new PolicyCheck.Never();

    private final List<Token> stack = new ArrayList<>();

    private PolicyParser() {}

    /** Parses a rule's text; an empty one allows always. */
    static PolicyCheck parse(String rule) {
        if (rule.isEmpty()) {
            return new PolicyCheck.Always();
        }
        PolicyParser parser = new PolicyParser();
        for (String word : rule.split("\\s+", -1)) {
            parser.word(word);
        }
        return parser.stack.size() == 1 ? parser.stack.get(0).check() : new PolicyCheck.Never();
    }

    /** Parses one check without operators. */
    static PolicyCheck single(String text) {
        if (text.equals("@")) {
            return new PolicyCheck.Always();
        }
        int colon = text.indexOf(':');
        return colon < 0
                ? new PolicyCheck.Never()
                : new PolicyCheck.Match(text.substring(0, colon), text.substring(colon + 1));
    }

    private void word(String text) {
        String word = text;
        while (word.startsWith("(")) {
            shift(Kind.OPEN, NOTHING);
            word = word.substring(1);
        }
        String clean = word;
        while (clean.endsWith(")")) {
            clean = clean.substring(0, clean.length() - 1);
        }
        if (!clean.isEmpty()) {
            operatorOrCheck(word, clean);
        }
        for (int i = clean.length(); i < word.length(); i++) {
            shift(Kind.CLOSE, NOTHING);
        }
    }

    private void operatorOrCheck(String word, String clean) {
        switch (clean.toLowerCase(Locale.ROOT)) {
            case "and" -> shift(Kind.AND, NOTHING);
            case "or" -> shift(Kind.OR, NOTHING);
            case "not" -> shift(Kind.NOT, NOTHING);
            default -> shift(isQuoted(word) ? Kind.STRING : Kind.CHECK, single(clean));
        }
    }

    private static boolean isQuoted(String word) {
        char first = word.charAt(0);
        return word.length() >= 2 && (first == '"' || first == '\'') && word.charAt(word.length() - 1) == first;
    }

    private void shift(Kind kind, PolicyCheck check) {
        stack.add(new Token(kind, check));
        for (Optional<Token> next = reduced(); next.isPresent(); next = reduced()) {
            stack.add(next.get());
        }
    }

    /** Takes what can be reduced off the stack and gives what it becomes; nothing when nothing can. */
    private Optional<Token> reduced() {
        if (ends(Kind.NOT, Kind.CHECK)) {
            return take(2, Kind.CHECK, new PolicyCheck.Not(fromTop(1)));
        }
        if (ends(Kind.OPEN, Kind.CHECK, Kind.CLOSE)
                || ends(Kind.OPEN, Kind.AND_EXPRESSION, Kind.CLOSE)
                || ends(Kind.OPEN, Kind.OR_EXPRESSION, Kind.CLOSE)) {
            return take(3, Kind.CHECK, fromTop(2));
        }
        if (ends(Kind.CHECK, Kind.AND, Kind.CHECK)) {
            return take(3, Kind.AND_EXPRESSION, new PolicyCheck.And(List.of(fromTop(3), fromTop(1))));
        }
        if (ends(Kind.AND_EXPRESSION, Kind.AND, Kind.CHECK)) {
            return take(3, Kind.AND_EXPRESSION, and(fromTop(3), fromTop(1)));
        }
        if (ends(Kind.OR_EXPRESSION, Kind.AND, Kind.CHECK)) {
            return take(3, Kind.OR_EXPRESSION, andOnLast(fromTop(3), fromTop(1)));
        }
        if (ends(Kind.CHECK, Kind.OR, Kind.CHECK) || ends(Kind.AND_EXPRESSION, Kind.OR, Kind.CHECK)) {
            return take(3, Kind.OR_EXPRESSION, new PolicyCheck.Or(List.of(fromTop(3), fromTop(1))));
        }
        if (ends(Kind.OR_EXPRESSION, Kind.OR, Kind.CHECK)) {
            return take(3, Kind.OR_EXPRESSION, new PolicyCheck.Or(plus(checks(fromTop(3)), fromTop(1))));
        }
        return Optional.empty();
    }

    private boolean ends(Kind... kinds) {
        int start = stack.size() - kinds.length;
        for (int i = 0; start >= 0 && i < kinds.length; i++) {
            if (stack.get(start + i).kind() != kinds[i]) {
                return false;
            }
        }
        return start >= 0;
    }

    private PolicyCheck fromTop(int depth) {
        return stack.get(stack.size() - depth).check();
    }

    private Optional<Token> take(int count, Kind kind, PolicyCheck check) {
        stack.subList(stack.size() - count, stack.size()).clear();
        return Optional.of(new Token(kind, check));
    }

    private static PolicyCheck and(PolicyCheck left, PolicyCheck right) {
        List<PolicyCheck> checks = left instanceof PolicyCheck.And and ? and.checks() : List.of(left);
        return new PolicyCheck.And(plus(checks, right));
    }

    /** {@code a or b and c} is {@code a or (b and c)}. */
    private static PolicyCheck andOnLast(PolicyCheck or, PolicyCheck right) {
        List<PolicyCheck> checks = new ArrayList<>(checks(or));
        int last = checks.size() - 1;
        checks.set(last, and(checks.get(last), right));
        return new PolicyCheck.Or(checks);
    }

    private static List<PolicyCheck> checks(PolicyCheck or) {
        return or instanceof PolicyCheck.Or list ? list.checks() : List.of(or);
    }

    private static List<PolicyCheck> plus(List<PolicyCheck> checks, PolicyCheck more) {
        List<PolicyCheck> all = new ArrayList<>(checks);
        all.add(more);
        return all;
    }
}
