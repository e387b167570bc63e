package org.securecloudlab.entropy.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import java.util.OptionalDouble;

/** The fields of one mapping of a case, with the place for problems. */
record Fields(JsonNode node, String path) {

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    Optional<Fields> inside(String name) {
        return node.path(name).isObject()
                ? Optional.of(new Fields(node.path(name), path + "." + name))
                : Optional.empty();
    }

    String text(String name) {
        return node.path(name).asText("");
    }

    boolean flag(String name) {
        JsonNode value = node.path(name);
        if (!value.isBoolean() && !(value instanceof MissingNode)) {
            throw wrong(name, "true or false");
        }
        return value.asBoolean(false);
    }

    OptionalDouble maybe(String name) {
        return has(name) ? OptionalDouble.of(number(name)) : OptionalDouble.empty();
    }

    double number(String name) {
        JsonNode value = node.path(name);
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw wrong(name, "a number");
        }
        return value.doubleValue();
    }

    /** A rate, a size or a time that has to be above 0. */
    double positive(String name) {
        double value = number(name);
        if (value <= 0) {
            throw wrong(name, "a number above 0");
        }
        return value;
    }

    /** A count, at least as large as given. */
    int count(String name, int least) {
        JsonNode value = node.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < least) {
            throw wrong(name, "a whole number from " + least);
        }
        return value.intValue();
    }

    double share(String name) {
        double value = number(name);
        if (value < 0 || value > 1) {
            throw wrong(name, "a probability, 0 to 1");
        }
        return value;
    }

    CaseException wrong(String name, String expected) {
        JsonNode value = node.path(name);
        String found = value instanceof MissingNode ? "no " + name : value.toString();
        return new CaseException(path + "." + name, found.length() > 80 ? found.substring(0, 80) : found, expected);
    }
}
