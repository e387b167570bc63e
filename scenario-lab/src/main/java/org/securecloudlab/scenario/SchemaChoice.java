package org.securecloudlab.scenario;

import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import java.util.Optional;
import java.util.Set;

/**
 * The branch of an {@code anyOf} that a message comes from.
 *
 * @param key of the choice and of the part of the document that it was made for
 * @param branch index of the branch
 */
record SchemaChoice(String key, int branch) {
    private static final String CHOICE = "anyOf";
    private static final Set<String> STEPS_DOWN = Set.of("properties", "additionalProperties", "items");

    /** The outermost choice on the way to the message; empty when there is none. */
    static Optional<SchemaChoice> of(ValidationMessage message) {
        JsonNodePath path = message.getEvaluationPath();
        StringBuilder schema = new StringBuilder();
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            schema.append('/').append(path.getElement(i));
            if (CHOICE.equals(path.getElement(i)) && path.getElement(i + 1) instanceof Integer branch) {
                String instance = instanceOf(message.getInstanceLocation(), stepsBelow(path, i + 2));
                return Optional.of(new SchemaChoice(schema + " " + instance, branch));
            }
        }
        return Optional.empty();
    }

    /** How many levels of the document lie between the choice and the message; the last element is the failed keyword itself. */
    private static int stepsBelow(JsonNodePath path, int from) {
        int steps = 0;
        for (int i = from; i < path.getNameCount() - 1; i++) {
            if (STEPS_DOWN.contains(String.valueOf(path.getElement(i)))) {
                steps++;
                i += "properties".equals(path.getElement(i)) ? 1 : 0;
            }
        }
        return steps;
    }

    private static String instanceOf(JsonNodePath location, int stepsBelow) {
        StringBuilder instance = new StringBuilder();
        for (int i = 0; i < location.getNameCount() - stepsBelow; i++) {
            instance.append('/').append(location.getElement(i));
        }
        return instance.toString();
    }
}
