package org.securecloudlab.store.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A where clause that grows by what is asked for. */
public final class Conditions {
    private static final int INDEXED = 500;

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    /** Adds a condition with one {@code ?}. */
    public Conditions and(String condition, Object argument) {
        sql.append(sql.isEmpty() ? "" : " and ").append(condition);
        arguments.add(argument);
        return this;
    }

    /** Adds a condition with one {@code ?} when there is something to compare with. */
    public Conditions and(String condition, Optional<?> argument) {
        argument.ifPresent(value -> and(condition, value));
        return this;
    }

    /** Equality on a text column of any length, by an index on its first {@value #INDEXED} characters. */
    public Conditions andText(String column, Optional<String> value) {
        value.ifPresent(text ->
                and(indexed(column) + " = left(?, " + INDEXED + ")", text).and(column + " = ?", text));
        return this;
    }

    /** Compares the start of a text column without regard to case, by an index of its own, in the order of bytes. */
    public Conditions andPrefix(String column, Optional<String> prefix) {
        prefix.filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, Math.min(text.length(), INDEXED)))
                .ifPresent(text -> and(searched(column) + " like ?", escaped(text.toLowerCase(Locale.ROOT)) + "%"));
        return this;
    }

    /** What {@link #andPrefix} compares with. */
    static String searched(String column) {
        return "lower(" + indexed(column) + ") collate \"C\"";
    }

    private static String indexed(String column) {
        return "left(" + column + ", " + INDEXED + ")";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** The same conditions, to add more for one query only. */
    public Conditions copy() {
        Conditions copy = new Conditions();
        copy.sql.append(sql);
        copy.arguments.addAll(arguments);
        return copy;
    }

    /** Whether nothing was asked for. */
    public boolean isEmpty() {
        return arguments.isEmpty();
    }

    /** {@code " where …"}, or nothing. */
    public String where() {
        return sql.isEmpty() ? "" : " where " + sql;
    }

    /** One for each {@code ?}, in order. */
    public List<Object> arguments() {
        return List.copyOf(arguments);
    }
}
