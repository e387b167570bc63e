package org.securecloudlab.cloud;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence, or a part of one, as a value: which one it is, and what stands in it. Whoever shows it in another language finds the words by
 * the key; in JSON, and as text, it is English.
 *
 * @param key which one: words with dots and dashes, the same for every argument
 * @param english with <code>{0}</code>, <code>{1}</code>, … where the arguments stand
 * @param arguments names, numbers and values, which stay as they are; or sentences
 */
public record Sentence(String key, String english, List<Object> arguments) {
    /** The key of several sentences in a row. */
    public static final String SEVERAL = "several";
    /** The key of what no language has words for. */
    public static final String PLAIN = "plain";

    private static final Pattern PLACE = Pattern.compile("[0-9]{1,2}");

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    /** A sentence with its arguments. */
    public static Sentence of(String key, String english, Object... arguments) {
        return new Sentence(key, english, Arrays.asList(arguments));
    }

    /** What stays as it is in every language: names, values, and what somebody wrote. */
    public static Sentence plain(String text) {
        return new Sentence(PLAIN, "{0}", List.of(text));
    }

    /** Sentences in a row, with a semicolon between them; a single one is itself. */
    public static Sentence several(List<Sentence> sentences) {
        return sentences.size() == 1 ? sentences.get(0) : new Sentence(SEVERAL, "", List.copyOf(sentences));
    }

    /** In English. */
    @JsonValue
    public String text() {
        if (key.equals(SEVERAL)) {
            return arguments.stream().map(Object::toString).collect(Collectors.joining("; "));
        }
        return filled(english, arguments.stream().map(Object::toString).toList());
    }

    /** The words of a language with the arguments in their places; a place without an argument stays. */
    public static String filled(String words, List<String> arguments) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', from)) {
            int close = words.indexOf('}', open);
            String place = close < 0 ? "" : words.substring(open + 1, close);
            boolean known = PLACE.matcher(place).matches() && Integer.parseInt(place) < arguments.size();
            text.append(words, from, open).append(known ? arguments.get(Integer.parseInt(place)) : "{");
            from = known ? close + 1 : open + 1;
        }
        return text.append(words.substring(from)).toString();
    }

    @Override
    public String toString() {
        return text();
    }
}
