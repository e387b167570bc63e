package org.securecloudlab.scheduler.cases;

import org.securecloudlab.scheduler.filter.IpAddress;

/** The kinds of plain values in a case. */
final class FieldRules {
    private FieldRules() {}

    static final FieldRule TEXT = (value, path, problems) -> {
        if (!value.isTextual()) {
            problems.wrong(path, value, "text");
        }
    };
    /** Text, or a number or truth value that stands for its text. */
    static final FieldRule SCALAR = (value, path, problems) -> {
        if (!value.isValueNode() || value.isNull()) {
            problems.wrong(path, value, "text");
        }
    };

    /** An integer, or a text that Python reads as one. */
    static final FieldRule INTEGER_TEXT = (value, path, problems) -> {
        if (CaseJson.integer(value).isEmpty()) {
            problems.wrong(path, value, "an integer");
        }
    };

    /** An IP address of either family. */
    static final FieldRule ADDRESS = (value, path, problems) -> {
        try {
            IpAddress.parse(value.textValue() == null ? "" : value.textValue());
        } catch (IllegalArgumentException e) {
            problems.wrong(path, value, "an IP address");
        }
    };

    static final FieldRule NUMBER = (value, path, problems) -> {
        if (!value.isNumber()) {
            problems.wrong(path, value, "a number");
        }
    };
    static final FieldRule FLAG = (value, path, problems) -> {
        if (!value.isBoolean()) {
            problems.wrong(path, value, "true or false");
        }
    };
    static final FieldRule ANYTHING = (value, path, problems) -> {};

    /** A whole number within bounds that keep sums of many from overflowing. */
    static FieldRule whole(long least, long most) {
        return (value, path, problems) -> {
            boolean fits = value.isIntegralNumber()
                    && value.canConvertToLong()
                    && value.longValue() >= least
                    && value.longValue() <= most;
            if (!fits) {
                problems.wrong(path, value, "a whole number from " + least + " to " + most);
            }
        };
    }
}
