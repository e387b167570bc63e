package org.securecloudlab.web.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Sentence;

/**
 * What the engines explain, in the reader's language: the words of a sentence by its key, with its arguments in their places. English is the
 * engines' own, and what they say where a language lacks the words.
 */
public final class Sentences {
    private static final Sentences ENGLISH = new Sentences(new Properties());
    private static final Sentences CHINESE = new Sentences(load("sentences_zh.properties"));

    private final Properties words;

    private Sentences(Properties words) {
        this.words = words;
    }

    /** Those of a language. */
    public static Sentences in(String language) {
        return language.equals("zh") ? CHINESE : ENGLISH;
    }

    private static Properties load(String file) {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Sentences.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The sentence. */
    public String say(Sentence sentence) {
        if (words.isEmpty()) {
            return sentence.text();
        }
        if (sentence.key().equals(Sentence.SEVERAL)) {
            return sentence.arguments().stream().map(this::argument).collect(Collectors.joining("；"));
        }
        return Sentence.filled(
                words.getProperty(sentence.key(), sentence.english()),
                sentence.arguments().stream().map(this::argument).toList());
    }

    /** Whether there are words of the language's own. */
    public boolean knows(Sentence sentence) {
        return words.containsKey(sentence.key());
    }

    private String argument(Object argument) {
        return argument instanceof Sentence inner ? say(inner) : argument.toString();
    }
}
