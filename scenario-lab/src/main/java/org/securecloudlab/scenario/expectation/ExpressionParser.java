package org.securecloudlab.scenario.expectation;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.scenario.figure.Dimension;
import org.securecloudlab.scenario.figure.Statistic;

/** Recursive descent over the grammar of {@code docs/expectations.md}; one method a rule. */
final class ExpressionParser {
    /** Deep enough for any expectation a person writes, and shallow enough for any stack. */
    private static final int DEEPEST = 100;

    private static final String POOLED = "pooled.";
    private static final String STATISTICS =
            "Statistics are count, mean, min, max and percentiles such as p50 or p99.9.";

    private final List<Token> tokens;
    private int next;
    private int depth;

    private ExpressionParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Parsed<Expression> parse(Expectation expectation) {
        try {
            return Parsed.of(new ExpressionParser(Lexer.tokens(expectation.text())).expression(), List.of());
        } catch (SyntaxException e) {
            return Parsed.refused(List.of(e.problem(expectation)));
        }
    }

    private Expression expression() throws SyntaxException {
        Condition condition = or();
        Optional<Operand.Literal> share = takeWord("in") ? Optional.of(share()) : Optional.empty();
        if (!peek().is(Token.Kind.END)) {
            throw new SyntaxException(
                    peek(), share.isPresent() ? "nothing after the share" : "and, or, in, or the end", endHint(peek()));
        }
        return new Expression(condition, share);
    }

    private static String endHint(Token token) {
        return token.is(Token.Kind.RELATION) ? "Join two comparisons with and: 1 < f and f < 5." : "";
    }

    private Operand.Literal share() throws SyntaxException {
        Token token = take(Token.Kind.NUMBER, "a percentage such as 95%");
        Operand.Literal share = Literals.number(token);
        if (share.dimension() != Dimension.RATIO || share.value() <= 0 || share.value() > 1) {
            throw new SyntaxException(token, "a percentage above 0% and up to 100%");
        }
        return share;
    }

    private Condition or() throws SyntaxException {
        Condition left = and();
        while (takeWord("or")) {
            left = new Condition.Or(left, and());
        }
        return left;
    }

    private Condition and() throws SyntaxException {
        Condition left = not();
        while (takeWord("and")) {
            left = new Condition.And(left, not());
        }
        return left;
    }

    private Condition not() throws SyntaxException {
        if (++depth > DEEPEST) {
            throw new SyntaxException(peek(), "at most " + DEEPEST + " levels of not and parentheses");
        }
        Condition condition = takeWord("not") ? new Condition.Not(not()) : primary();
        depth--;
        return condition;
    }

    private Condition primary() throws SyntaxException {
        if (peek().is(Token.Kind.OPEN)) {
            next++;
            Condition condition = or();
            take(Token.Kind.CLOSE, "and, or, or )");
            return condition;
        }
        Operand left = operand();
        Token relation = take(Token.Kind.RELATION, "a comparison: ==, !=, <, <=, > or >=");
        return new Condition.Comparison(left, Relation.of(relation.text()).orElseThrow(), operand());
    }

    private Operand operand() throws SyntaxException {
        Token token = peek();
        next++;
        return switch (token.kind()) {
            case NUMBER -> Literals.number(token);
            case DURATION -> Literals.duration(token);
            case NAME ->
                peek().is(Token.Kind.OPEN) ? function(token) : new Operand.Figure(token.text(), token.position());
            default -> throw new SyntaxException(token, "a figure, a number, a duration or a data size");
        };
    }

    private Operand function(Token name) throws SyntaxException {
        take(Token.Kind.OPEN, "(");
        Token argument = take(Token.Kind.NAME, "the name of a figure");
        take(Token.Kind.CLOSE, ")");
        Operand.Figure figure = new Operand.Figure(argument.text(), argument.position());
        if (name.text().equals("mean")) {
            return new Operand.Mean(figure, name.position());
        }
        String statistic = Optional.of(name.text())
                .filter(text -> text.startsWith(POOLED))
                .map(text -> text.substring(POOLED.length()))
                .filter(suffix -> Statistic.of(suffix).isPresent())
                .orElseThrow(() ->
                        new SyntaxException(name, "mean(figure), or pooled.p99(samples) and the like", STATISTICS));
        return new Operand.Pooled(statistic, figure, name.position());
    }

    private Token peek() {
        return tokens.get(next);
    }

    private boolean takeWord(String word) {
        boolean there = peek().isWord(word);
        if (there) {
            next++;
        }
        return there;
    }

    private Token take(Token.Kind kind, String expected) throws SyntaxException {
        Token token = peek();
        if (!token.is(kind)) {
            throw new SyntaxException(token, expected);
        }
        next++;
        return token;
    }
}
