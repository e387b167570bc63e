package org.securecloudlab.store;

import java.util.Optional;

/**
 * Which page of a list is wanted.
 *
 * @param limit items a page, 1 to {@link #MAX_LIMIT}
 * @param cursor {@link Page#nextCursor()} of the page before; empty for the first page
 */
public record PageRequest(int limit, Optional<String> cursor) {

    /** The largest page. */
    public static final int MAX_LIMIT = 1_000;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit is " + limit + "; it goes from 1 to " + MAX_LIMIT);
        }
    }

    /** The first page. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, Optional.empty());
    }

    /** The page that a cursor points to. */
    public static PageRequest after(String cursor, int limit) {
        return new PageRequest(limit, Optional.of(cursor));
    }
}
