package org.securecloudlab.scheduler.cases;

import com.fasterxml.jackson.databind.JsonNode;

/** What a value must be. */
@FunctionalInterface
interface FieldRule {
    void check(JsonNode value, String path, CaseProblems problems);

    /** The same, or null. */
    default FieldRule orNull() {
        return (value, path, problems) -> {
            if (!value.isNull()) {
                check(value, path, problems);
            }
        };
    }

    /** A list of such. */
    default FieldRule list() {
        return (value, path, problems) -> {
            if (!value.isArray()) {
                problems.wrong(path, value, "a list");
                return;
            }
            for (int place = 0; place < value.size(); place++) {
                check(value.get(place), path + "[" + place + "]", problems);
            }
        };
    }

    /** A value, or a list of values. */
    default FieldRule orList() {
        FieldRule list = list();
        return (value, path, problems) -> (value.isArray() ? list : this).check(value, path, problems);
    }

    /** An object with any keys, and such values. */
    default FieldRule map() {
        return (value, path, problems) -> {
            if (!value.isObject()) {
                problems.wrong(path, value, "an object");
                return;
            }
            value.properties().forEach(field -> check(field.getValue(), path + "." + field.getKey(), problems));
        };
    }
}
