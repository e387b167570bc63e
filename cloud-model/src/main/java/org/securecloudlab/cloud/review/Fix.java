package org.securecloudlab.cloud.review;

import java.util.List;
import java.util.Optional;

/**
 * What to write instead.
 *
 * @param words what to do, for people
 * @param edit the change itself; empty when only the operator knows what to write (an address, a certificate)
 */
public record Fix(String words, Optional<Edit> edit) {

    /** A change of one place of a file. */
    public sealed interface Edit {

        /** Gives an option a value. */
        record SetOption(String section, String key, String value) implements Edit {}

        /** Takes an entry out of a list. */
        record DropEntry(String section, String key, String entry) implements Edit {}

        /** Puts one entry of a list in the place of another. */
        record ReplaceEntry(String section, String key, String entry, String better) implements Edit {}

        /** Takes an assignment, with its continuation lines, out of the file. */
        record DropAssignment(int line) implements Edit {}

        /** Writes a line anew: the key of an assignment, or a section header. */
        record ReplaceStart(int line, String from, String to) implements Edit {}

        /** Gives a policy rule a check. */
        record SetRule(String rule, String check) implements Edit {}

        /** Takes a policy rule out of the file. */
        record DropRule(String rule) implements Edit {}
    }

    /** Advice without a change that could be applied as it is. */
    public static Fix words(String words) {
        return new Fix(words, Optional.empty());
    }

    /** Set an option. */
    public static Fix set(String section, String key, String value) {
        return new Fix(
                "[" + section + "] " + key + " = " + value, Optional.of(new Edit.SetOption(section, key, value)));
    }

    /** Take entries out of a list. */
    public static Fix drop(String section, String key, String entry) {
        return new Fix(
                "[" + section + "] " + key + " without " + entry, Optional.of(new Edit.DropEntry(section, key, entry)));
    }

    /** Write a check in quotes. */
    public static Fix rule(String rule, String check) {
        return new Fix("\"" + rule + "\": \"" + check + "\"", Optional.of(new Edit.SetRule(rule, check)));
    }

    /** Any other change. */
    public static Fix edit(String words, Edit edit) {
        return new Fix(words, Optional.of(edit));
    }

    /** The lines that some fixes share stay together. */
    static List<Edit> edits(List<Fix> fixes) {
        return fixes.stream().flatMap(f -> f.edit().stream()).distinct().toList();
    }
}
