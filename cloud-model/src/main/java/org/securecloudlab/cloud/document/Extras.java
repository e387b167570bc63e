package org.securecloudlab.cloud.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Splits an entry into the keys of its record and the keys that only our own documents have.
 *
 * @param record the entry without the additional keys
 * @param additional the additional keys that are there
 */
record Extras(ObjectNode record, Map<String, JsonNode> additional) {

    static Extras split(ObjectNode entry, Set<String> keys) {
        ObjectNode record = entry.objectNode();
        Map<String, JsonNode> additional = new LinkedHashMap<>();
        entry.properties().forEach(each -> {
            if (keys.contains(each.getKey())) {
                additional.put(each.getKey(), each.getValue());
            } else {
                record.set(each.getKey(), each.getValue());
            }
        });
        return new Extras(record, additional);
    }

    /** An additional key's value; a missing node when it is not there. */
    JsonNode get(String key) {
        return additional.getOrDefault(key, record.missingNode());
    }
}
