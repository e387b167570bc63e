package org.securecloudlab.cloud.review;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.oslo.ConfigFile;
import org.securecloudlab.cloud.oslo.ConfigText;
import org.securecloudlab.cloud.oslo.IniParser;
import org.securecloudlab.cloud.oslo.Policy;
import org.securecloudlab.cloud.oslo.PolicyReader;

/**
 * Parses the files of many hosts: a text that several hold is parsed once. Safe for several threads; it keeps every text that it has
 * seen, so it lives as long as one review of a fleet.
 */
public final class ParsedFiles {
    private final Map<String, Parsed<ConfigFile>> options = new ConcurrentHashMap<>();
    private final Map<String, Parsed<Policy>> policies = new ConcurrentHashMap<>();

    /** A file of options. */
    Parsed<ConfigFile> options(ConfigText text) {
        return parsed(text, options, IniParser::parse, ConfigFile::named);
    }

    /** A policy file. */
    Parsed<Policy> policy(ConfigText text) {
        return parsed(text, policies, PolicyReader::read, Policy::named);
    }

    private static <T> Parsed<T> parsed(
            ConfigText text,
            Map<String, Parsed<T>> known,
            BiFunction<String, String, Parsed<T>> parser,
            BiFunction<T, String, T> named) {
        Parsed<T> parsed = known.computeIfAbsent(text.text(), content -> parser.apply(content, text.name()));
        return new Parsed<>(
                parsed.value().map(value -> named.apply(value, text.name())),
                parsed.problems().stream()
                        .map(problem -> problem.in(text.name()))
                        .toList());
    }
}
