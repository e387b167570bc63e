package org.securecloudlab.cloud.document;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Optional;

/**
 * Where in a document something stands; written out only when somebody asks, which is when something is wrong there.
 *
 * @param parent the mapping or list around it; absent for the whole document
 * @param key in the mapping; empty in a list
 * @param index in the list; -1 in a mapping
 */
record Place(Optional<Place> parent, String key, int index) {
    static final Place ROOT = new Place(Optional.empty(), "", -1);

    Place key(String name) {
        return new Place(Optional.of(this), name, -1);
    }

    Place index(int position) {
        return new Place(Optional.of(this), "", position);
    }

    /** As people read it: {@code hosts[2].cpu.cores}. */
    String path() {
        return parent.map(around -> {
                    String before = around.path();
                    String dot = before.isEmpty() ? "" : ".";
                    return before + (index >= 0 ? "[" + index + "]" : dot + key);
                })
                .orElse("");
    }

    /** As the document finds its line. */
    JsonPointer pointer() {
        return parent.map(Place::pointer)
                .map(around -> index >= 0 ? around.appendIndex(index) : around.appendProperty(key))
                .orElse(JsonPointer.empty());
    }
}
