package org.securecloudlab.store.jdbc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.store.BadCursorException;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.PageRequest;

/**
 * Pages in the order of a column and, among equals, of the id; the cursor is both of the last row.
 *
 * @param expression what to sort by, never null
 * @param type its SQL type, to which the cursor's text is cast
 * @param descending whether the largest come first
 */
public record SortedKeyset(String expression, String type, boolean descending) {

    /** By name without regard to case, as {@link Conditions#andPrefix} searches, so that one index serves both. */
    public static SortedKeyset byName(String column) {
        return new SortedKeyset(Conditions.searched(column), "text", false);
    }

    /** A row with what the cursor needs. */
    private record Keyed<T>(T row, String value, long id) {}

    /**
     * Reads a page.
     *
     * @param columns after {@code select}
     * @param from after {@code from}
     * @param id column of the id
     * @param mapper makes an item of a row
     * @throws BadCursorException when the cursor is none of ours
     */
    public <T> Page<T> page(
            Jdbc jdbc,
            String columns,
            String from,
            String id,
            Conditions conditions,
            PageRequest page,
            Jdbc.RowMapper<T> mapper) {
        Choice choice = choice(conditions, page, id);
        String sql = "select " + sortedColumns(columns, id) + " from " + from + choice.sql();
        return page(jdbc, sql, choice.arguments(), from, conditions, page, mapper);
    }

    /**
     * Reads a page whose rows are chosen by their ids first, so that what is only shown is joined and sorted for the rows of the page alone.
     *
     * @param id column of the id, unique in the result
     */
    public <T> Page<T> chosenFirst(
            Jdbc jdbc,
            String columns,
            String from,
            String id,
            Conditions conditions,
            PageRequest page,
            Jdbc.RowMapper<T> mapper) {
        Choice choice = choice(conditions, page, id);
        String sql = "select " + sortedColumns(columns, id) + " from " + from + " where " + id + " = any (array(select "
                + id + " from " + from + choice.sql() + "))" + order(id);
        return page(jdbc, sql, choice.arguments(), from, conditions, page, mapper);
    }

    private <T> Page<T> page(
            Jdbc jdbc,
            String sql,
            List<Object> arguments,
            String from,
            Conditions conditions,
            PageRequest page,
            Jdbc.RowMapper<T> mapper) {
        List<Keyed<T>> rows = jdbc.list(
                sql,
                arguments,
                row -> new Keyed<>(mapper.map(row), row.getString("sort_value"), row.getLong("sort_id")));
        Keyset.Total total = Keyset.Total.of(rows, page, () -> Keyset.Total.counted(jdbc, from, conditions));
        boolean hasNext = rows.size() > page.limit();
        List<Keyed<T>> shown = hasNext ? rows.subList(0, page.limit()) : rows;
        Optional<String> next = hasNext ? Optional.of(Cursor.text(shown.get(shown.size() - 1))) : Optional.empty();
        return new Page<>(shown.stream().map(Keyed::row).toList(), next, total.count(), total.isExact());
    }

    private String sortedColumns(String columns, String id) {
        return columns + ", cast(" + expression + " as text) as sort_value, " + id + " as sort_id";
    }

    private String order(String id) {
        String order = descending ? " desc" : "";
        return " order by " + expression + order + ", " + id + order;
    }

    /**
     * Which rows are on a page.
     *
     * @param sql from {@code where} on
     * @param arguments one for each {@code ?}
     */
    private record Choice(String sql, List<Object> arguments) {}

    private Choice choice(Conditions conditions, PageRequest page, String id) {
        Optional<Cursor> after = page.cursor().map(Cursor::parse);
        String more = after.map(cursor -> (conditions.isEmpty() ? " where " : " and ") + "(" + expression + ", " + id
                        + ") " + (descending ? "<" : ">") + " (cast(? as " + type + "), ?)")
                .orElse("");
        List<Object> arguments = new ArrayList<>(conditions.arguments());
        after.ifPresent(cursor -> {
            arguments.add(cursor.value());
            arguments.add(cursor.id());
        });
        return new Choice(conditions.where() + more + order(id) + " limit " + (page.limit() + 1), arguments);
    }

    private record Cursor(String value, long id) {

        static Cursor parse(String text) {
            try {
                String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                int line = plain.indexOf('\n');
                return new Cursor(plain.substring(line + 1), Long.parseLong(plain.substring(0, line)));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new BadCursorException(text, e);
            }
        }

        static String text(Keyed<?> row) {
            byte[] plain = (row.id() + "\n" + row.value()).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
        }
    }
}
