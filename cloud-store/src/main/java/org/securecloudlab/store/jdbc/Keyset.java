package org.securecloudlab.store.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.securecloudlab.store.BadCursorException;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.PageRequest;

/** Pages by a key that no two rows share; the cursor is the key of the last row. */
public final class Keyset {
    private static final int RADIX = 36;

    private Keyset() {}

    /** The key after which the page begins. */
    public static OptionalLong after(PageRequest page) {
        try {
            return page.cursor()
                    .map(cursor -> OptionalLong.of(Long.parseLong(cursor, RADIX)))
                    .orElse(OptionalLong.empty());
        } catch (NumberFormatException e) {
            throw new BadCursorException(page.cursor().orElse(""), e);
        }
    }

    /**
     * A page from one row more than it shows, which tells whether there is a next one.
     *
     * @param rows up to {@code limit + 1}
     */
    public static <R, T> Page<T> page(
            List<R> rows, PageRequest page, ToLongFunction<R> key, Function<R, T> item, Total total) {
        boolean more = rows.size() > page.limit();
        List<R> shown = more ? rows.subList(0, page.limit()) : rows;
        Optional<String> next = more
                ? Optional.of(Long.toString(key.applyAsLong(shown.get(shown.size() - 1)), RADIX))
                : Optional.empty();
        return new Page<>(shown.stream().map(item).toList(), next, total.count(), total.isExact());
    }

    /**
     * How many rows there are.
     *
     * @param count as far as it was counted
     * @param isExact false when counting stopped early
     */
    public record Total(long count, boolean isExact) {

        /** The rows themselves where they are all there is, else counted. */
        public static Total of(List<?> rows, PageRequest page, Supplier<Total> counted) {
            boolean all = page.cursor().isEmpty() && rows.size() <= page.limit();
            return all ? new Total(rows.size(), true) : counted.get();
        }

        /** Counts what the conditions leave, up to {@link Page#COUNT_LIMIT}. */
        public static Total counted(Jdbc jdbc, String from, Conditions conditions) {
            String sql = "select count(*) from (select 1 from " + from + conditions.where() + " limit "
                    + (Page.COUNT_LIMIT + 1) + ") as counted";
            long count = jdbc.first(sql, conditions.arguments(), row -> row.getLong(1))
                    .orElseThrow();
            return new Total(Math.min(count, Page.COUNT_LIMIT), count <= Page.COUNT_LIMIT);
        }
    }
}
