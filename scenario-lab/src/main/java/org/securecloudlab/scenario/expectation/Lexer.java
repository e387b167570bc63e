package org.securecloudlab.scenario.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the text of an expectation apart into tokens, the last of which is the end. */
final class Lexer {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern RELATION = Pattern.compile("==|!=|<=|>=|<|>");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*(?:\\.[\\p{L}\\p{N}_-]+)*");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int index;
    private Position position = Position.START;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) throws SyntaxException {
        Lexer lexer = new Lexer(text);
        while (lexer.next()) {
            // next() has added the token
        }
        return lexer.tokens;
    }

    private boolean next() throws SyntaxException {
        Matcher space = SPACE.matcher(text).region(index, text.length());
        if (space.lookingAt()) {
            advance(space.group());
        }
        if (index == text.length()) {
            add(Token.Kind.END, "");
            return false;
        }
        boolean known = take(Token.Kind.RELATION, RELATION)
                || takeBracket()
                || take(Token.Kind.DURATION, Literals.DURATION)
                || take(Token.Kind.NUMBER, Literals.NUMBER)
                || take(Token.Kind.NAME, NAME);
        if (!known) {
            throw unknown();
        }
        return true;
    }

    private boolean take(Token.Kind kind, Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(index, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() && add(kind, matcher.group());
    }

    private boolean takeBracket() {
        return switch (text.charAt(index)) {
            case '(' -> add(Token.Kind.OPEN, "(");
            case ')' -> add(Token.Kind.CLOSE, ")");
            default -> false;
        };
    }

    private boolean add(Token.Kind kind, String word) {
        tokens.add(new Token(kind, word, position));
        advance(word);
        return true;
    }

    private void advance(String word) {
        index += word.length();
        position = position.after(word);
    }

    private SyntaxException unknown() {
        String found = "`" + text.substring(index, text.offsetByCodePoints(index, 1)) + "`";
        String hint = found.equals("`=`") ? "Equality is written ==." : "";
        return new SyntaxException(position, found, "a figure, a number, a comparison, and, or, not, ( or )", hint);
    }
}
