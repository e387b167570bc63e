package org.securecloudlab.cloud.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.securecloudlab.cloud.json.CloudJson;

/** Compares two records by their JSON form; lists are compared whole, mappings key by key. */
final class FieldDiff {
    private FieldDiff() {}

    static List<Change.Field> between(Record before, Record after) {
        ObjectMapper mapper = CloudJson.mapper();
        List<Change.Field> fields = new ArrayList<>();
        compare("", mapper.valueToTree(before), mapper.valueToTree(after), fields);
        return fields;
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<Change.Field> fields) {
        if (before.equals(after)) {
            return;
        }
        if (!(before instanceof ObjectNode) || !(after instanceof ObjectNode)) {
            fields.add(new Change.Field(path, text(before), text(after)));
            return;
        }
        Set<String> names = new TreeSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            compare(path.isEmpty() ? name : path + "." + name, before.path(name), after.path(name), fields);
        }
    }

    private static Optional<String> text(JsonNode node) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(node.toString());
    }
}
