package org.securecloudlab.web.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The phrases of findings in Chinese: each with what it is in English, and places for names and values, which stay as they are. */
final class Phrases {
    private static final String ARROW = " => ";
    private static final String PLACE = "{}";

    private final List<Phrase> all;

    private record Phrase(Pattern english, List<String> chinese) {
        static Phrase of(String line) {
            String[] both = line.split(ARROW, 2);
            return new Phrase(
                    Pattern.compile(
                            parts(both[0]).stream().map(Pattern::quote).collect(Collectors.joining("(.*)")),
                            Pattern.DOTALL),
                    parts(both[1]));
        }

        private static List<String> parts(String text) {
            return Arrays.asList(text.split(Pattern.quote(PLACE), -1));
        }

        String chinese(Matcher found) {
            StringBuilder text = new StringBuilder(chinese.get(0));
            for (int i = 1; i < chinese.size(); i++) {
                text.append(found.group(i)).append(chinese.get(i));
            }
            return text.toString();
        }
    }

    Phrases() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream("phrases_zh.txt")), StandardCharsets.UTF_8))) {
            all = in.lines()
                    .filter(line -> line.contains(ARROW) && !line.startsWith("#"))
                    .map(Phrase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The phrase in Chinese; what has none (an assignment, a command) stays as it is. */
    String chinese(String english) {
        return all.stream()
                .map(phrase -> new Translation(phrase, phrase.english().matcher(english)))
                .filter(each -> each.found().matches())
                .map(each -> each.phrase().chinese(each.found()))
                .findFirst()
                .orElse(english);
    }

    private record Translation(Phrase phrase, Matcher found) {}
}
