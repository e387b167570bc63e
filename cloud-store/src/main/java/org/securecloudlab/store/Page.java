package org.securecloudlab.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a longer list, by keyset: the next page starts after the last item, so that pages stay right and quick at any depth.
 *
 * @param items at most as many as were asked for, in the list's order
 * @param nextCursor opaque; give it back for the next page; empty on the last page
 * @param total how many items the filter leaves in all; a lower bound unless {@code totalIsExact}
 * @param totalIsExact false when counting stopped at {@link #COUNT_LIMIT}
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, Optional<String> nextCursor, long total, boolean totalIsExact) {

    /** Counting a filtered list stops here: nobody reads further, and every page would pay for it. */
    public static final int COUNT_LIMIT = 1_000;

    public Page {
        items = List.copyOf(items);
    }

    /** The same page of what is made of the items. */
    public <R> Page<R> map(Function<T, R> item) {
        return new Page<>(items.stream().map(item).toList(), nextCursor, total, totalIsExact);
    }
}
