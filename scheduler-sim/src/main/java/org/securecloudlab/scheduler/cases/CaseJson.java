package org.securecloudlab.scheduler.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.scheduler.python.PythonNumber;
import org.securecloudlab.scheduler.python.PythonText;

/** Reading the parts of a case. */
final class CaseJson {
    private CaseJson() {}

    static Optional<String> text(JsonNode parent, String field) {
        JsonNode value = parent.path(field);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asText());
    }

    /** A value, or a list of values, as text. */
    static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(element -> texts.add(PythonText.str(element)));
        } else if (!value.isMissingNode() && !value.isNull()) {
            texts.add(PythonText.str(value));
        }
        return texts;
    }

    /** An object of text to text; lists become their JSON. */
    static SortedMap<String, String> textMap(JsonNode object) {
        SortedMap<String, String> map = new TreeMap<>();
        object.properties()
                .forEach(field -> map.put(
                        field.getKey(),
                        field.getValue().isContainerNode()
                                ? field.getValue().toString()
                                : PythonText.str(field.getValue())));
        return map;
    }

    /** A value that Python reads as an integer. */
    static Optional<Integer> integer(JsonNode value) {
        return value.isValueNode()
                ? PythonNumber.integer(value.asText())
                        .filter(number -> number.bitLength() < Integer.SIZE)
                        .map(BigInteger::intValue)
                : Optional.empty();
    }

    /** The elements of a list that may be missing. */
    static List<JsonNode> list(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }
}
