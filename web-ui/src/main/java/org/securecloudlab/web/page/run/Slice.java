package org.securecloudlab.web.page.run;

import java.util.List;
import org.securecloudlab.web.page.view.Show;

/**
 * A part of a list that is in memory.
 *
 * @param items the part
 * @param from index of its first item
 * @param total items of the whole list
 */
public record Slice<T>(List<T> items, int from, int total) {
    static final int ROWS = 100;

    public Slice {
        items = List.copyOf(items);
    }

    static <T> Slice<T> of(List<T> all, int from) {
        int start = Math.max(0, Math.min(from, Math.max(0, all.size() - 1) / ROWS * ROWS));
        return new Slice<>(all.subList(start, Math.min(start + ROWS, all.size())), start, all.size());
    }

    public boolean hasPrevious() {
        return from > 0;
    }

    public boolean hasNext() {
        return from + items.size() < total;
    }

    public String firstText() {
        return Show.grouped(items.isEmpty() ? 0 : from + 1);
    }

    public String lastText() {
        return Show.grouped(from + items.size());
    }

    public String totalText() {
        return Show.grouped(total);
    }
}
