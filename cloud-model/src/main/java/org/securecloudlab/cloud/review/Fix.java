package org.securecloudlab.cloud.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.oslo.Reading;

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

        /**
         * Changes entries of a list.
         *
         * @param effective the entries as they count, for a list that no file sets
         * @param better what to write for an entry; an empty text takes it out
         */
        record ListEdit(String section, String key, List<String> effective, Map<String, String> better)
                implements Edit {
            public ListEdit {
                effective = List.copyOf(effective);
                better = new LinkedHashMap<>(better);
            }

            /** Both changes of one list. */
            public ListEdit with(ListEdit other) {
                Map<String, String> both = new LinkedHashMap<>(better);
                both.putAll(other.better);
                return new ListEdit(section, key, effective, both);
            }

            /**
             * The list as written, changed; empty when it is written so that its entries cannot be told.
             *
             * @param written its entries before interpolation
             */
            public Optional<List<String>> applied(List<String> written) {
                if (written.size() < effective.size()) {
                    return Optional.empty();
                }
                List<String> result = new ArrayList<>();
                for (int i = 0; i < effective.size(); i++) {
                    String entry = effective.get(i);
                    String replacement = better.getOrDefault(entry, written.get(i));
                    boolean interpolated =
                            better.containsKey(entry) && !written.get(i).equals(entry);
                    if (interpolated && !replacement.isEmpty()) {
                        replacement = Urls.https(written.get(i));
                    }
                    if (!replacement.isEmpty()) {
                        result.add(replacement);
                    }
                }
                return Optional.of(result);
            }
        }

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

    /** Take an entry out of a list. */
    public static Fix drop(Reading list, String entry) {
        String group = list.option().group();
        String name = list.option().name();
        return new Fix(
                "[" + group + "] " + name + " without " + entry,
                Optional.of(new Edit.ListEdit(group, name, ReadingValue.items(list), Map.of(entry, ""))));
    }

    /** Write an entry of a list, a URL, with TLS. */
    public static Fix https(Reading list, String entry) {
        String group = list.option().group();
        String name = list.option().name();
        return new Fix(
                "[" + group + "] " + name + " with " + Urls.https(entry),
                Optional.of(
                        new Edit.ListEdit(group, name, ReadingValue.items(list), Map.of(entry, Urls.https(entry)))));
    }

    /** Write a check in quotes. */
    public static Fix rule(String rule, String check) {
        return new Fix("\"" + rule + "\": \"" + check + "\"", Optional.of(new Edit.SetRule(rule, check)));
    }

    /** Any other change. */
    public static Fix edit(String words, Edit edit) {
        return new Fix(words, Optional.of(edit));
    }
}
