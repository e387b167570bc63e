package org.securecloudlab.cloud.openstack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Drafts of the records of one kind by id, in the order in which the files first named them. A row whose id came before
 * in the same file is a duplicate: it is said, and only fills gaps.
 */
final class Drafts<D> {
    private static final class Entry<D> {
        private final D draft;
        private @Nullable ExportFile lastFile;

        Entry(D draft) {
            this.draft = draft;
        }
    }

    private final Map<String, Entry<D>> entries = new LinkedHashMap<>();
    private final Function<String, D> maker;

    Drafts(Function<String, D> maker) {
        this.maker = maker;
    }

    /** The draft that a row is about, new if need be. */
    D of(String id, Row row) {
        Entry<D> entry = entries.computeIfAbsent(id, key -> new Entry<>(maker.apply(key)));
        if (row.file().equals(entry.lastFile)) {
            row.warnDuplicate(id);
        }
        entry.lastFile = row.file();
        return entry.draft;
    }

    /** The draft of that id, new if need be, when no row speaks of it as its own. */
    D named(String id) {
        return entries.computeIfAbsent(id, key -> new Entry<>(maker.apply(key))).draft;
    }

    boolean has(String id) {
        return entries.containsKey(id);
    }

    int size() {
        return entries.size();
    }

    Collection<D> all() {
        return entries.values().stream().map(entry -> entry.draft).toList();
    }
}
