package org.securecloudlab.cloud.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Templates: an entry with {@code count: 400} stands for 400 entries, and {@code {000}} in its texts is the entry's number with
 * at least that many digits, from {@code first} (1) on.
 */
final class Counted {
    /** Keys that a template has beside those of its record. */
    static final Set<String> KEYS = Set.of("count", "first");

    private static final Pattern NUMBER = Pattern.compile("\\{(0+)}");

    /**
     * One entry after expansion.
     *
     * @param node without the template's own keys
     * @param template as the document has it
     * @param place of the entry, or of its template
     * @param index its place in its template, from 0
     */
    record Entry(ObjectNode node, ObjectNode template, Place place, int index) {}

    private final DocumentProblems problems;
    private final int limit;

    /**
     * Expands one list of a document.
     *
     * @param limit how many entries there may be in all
     */
    Counted(DocumentProblems problems, int limit) {
        this.problems = problems;
        this.limit = limit;
    }

    List<Entry> expand(JsonNode list, Place place) {
        if (list.isMissingNode()) {
            return List.of();
        }
        if (!list.isArray()) {
            problems.error(place, ValueReader.describe(list), "a list");
            return List.of();
        }
        long total = 0;
        for (JsonNode each : list) {
            total += Math.max(1, each.path("count").asLong(1));
        }
        if (total > limit) {
            problems.error(place, total + " entries", "at most " + limit);
            return List.of();
        }
        List<Entry> entries = new ArrayList<>((int) total);
        for (int i = 0; i < list.size(); i++) {
            expand(list.get(i), place.index(i), entries);
        }
        return entries;
    }

    private void expand(JsonNode given, Place place, List<Entry> entries) {
        if (!(given instanceof ObjectNode node)) {
            problems.error(place, ValueReader.describe(given), "a mapping");
            return;
        }
        if (!node.has("count")) {
            if (node.has("first")) {
                problems.error(place.key("first"), "first without count", "both, or none");
            }
            entries.add(new Entry(node, node, place, 0));
            return;
        }
        int count = number(node, place, "count", 0, 0);
        int first = number(node, place, "first", 1, 0);
        ObjectNode template = node.deepCopy();
        template.remove(KEYS);
        for (int i = 0; i < count; i++) {
            entries.add(new Entry((ObjectNode) numbered(template, first + i), template, place, i));
        }
    }

    private int number(ObjectNode node, Place place, String key, int preset, int least) {
        JsonNode value = node.path(key);
        if (value.isMissingNode()) {
            return preset;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < least) {
            problems.error(place.key(key), ValueReader.describe(value), "a whole number, at least " + least);
            return preset;
        }
        return value.intValue();
    }

    /** The node with numbers in its texts. */
    private static JsonNode numbered(JsonNode node, int number) {
        if (node instanceof ObjectNode object) {
            ObjectNode result = object.objectNode();
            object.properties().forEach(entry -> result.set(entry.getKey(), numbered(entry.getValue(), number)));
            return result;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode result = array.arrayNode();
            array.forEach(item -> result.add(numbered(item, number)));
            return result;
        }
        return node.isTextual() ? TextNode.valueOf(text(node.textValue(), number)) : node;
    }

    /** A text with the number in place of every {@code {000}}. */
    static String text(String pattern, int number) {
        Matcher matcher = NUMBER.matcher(pattern);
        return matcher.replaceAll(found -> digits(number, found.group(1).length()));
    }

    private static String digits(int number, int width) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
