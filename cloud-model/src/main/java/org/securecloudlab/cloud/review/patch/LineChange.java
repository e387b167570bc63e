package org.securecloudlab.cloud.review.patch;

import java.util.List;

/**
 * A change of consecutive lines.
 *
 * @param from 1-based first line that goes; with a count of 0 the line before which new ones come
 * @param count how many lines go
 * @param lines what comes instead
 */
record LineChange(int from, int count, List<String> lines) {
    LineChange {
        lines = List.copyOf(lines);
    }

    int end() {
        return from + count;
    }

    boolean touches(LineChange other) {
        return from < other.end() && other.from < end();
    }
}
