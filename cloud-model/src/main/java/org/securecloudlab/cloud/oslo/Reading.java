package org.securecloudlab.cloud.oslo;

import java.util.Optional;

/**
 * What reading an option gives.
 *
 * @param option the option, under its present name
 * @param assignment where the effective value stands; the last one for an option of several values; absent for a default
 * @param file the file of the assignment
 * @param value the converted value; absent when reading fails
 * @param failure why it fails
 */
public record Reading(
        OptionSpec option,
        Optional<Assignment> assignment,
        Optional<String> file,
        Optional<OptionValue> value,
        Optional<Failure> failure) {

    /**
     * Why an option cannot be read.
     *
     * @param kind what oslo.config raises
     * @param expected what would have been right
     */
    public record Failure(Kind kind, String expected) {

        /** What {@code ConfigOpts.__getattr__} makes of it. */
        Failure ofDefaultGroup() {
            return kind == Kind.BAD_VALUE ? this : new Failure(Kind.NO_SUCH_OPTION, expected);
        }
    }

    /** What oslo.config raises. */
    public enum Kind {
        /** The value does not convert to the option's type. */
        BAD_VALUE("ConfigFileValueError"),
        /** The value refers to an option that does not exist. */
        NO_SUCH_OPTION("NoSuchOptError"),
        /** The value refers to an option of a group that does not exist. */
        NO_SUCH_GROUP("NoSuchGroupError"),
        /** The value refers to a whole group. */
        TEMPLATE("TemplateSubstitutionError"),
        /** The value refers to itself. */
        RECURSION("RecursionError");

        private final String osloName;

        Kind(String osloName) {
            this.osloName = osloName;
        }

        /** The exception's class name in oslo.config (Python's own for a recursion). */
        public String osloName() {
            return osloName;
        }
    }
}
