package org.securecloudlab.cloud.oslo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * oslo's String.
 *
 * @param choices what it must be one of; empty for anything
 * @param ignoreCase for choices and pattern
 * @param quotes strip a pair of quotes, refuse a single one
 * @param maxLength 0 for no limit
 * @param pattern searched anywhere in the value
 */
record TextType(List<String> choices, boolean ignoreCase, boolean quotes, int maxLength, Optional<Pattern> pattern)
        implements OptionType {
    static final TextType ANY = new TextType(List.of(), false, false, 0, Optional.empty());

    @Override
    public OptionValue parse(String raw) {
        String text = quotes ? unquoted(raw) : raw;
        if (maxLength > 0 && text.length() > maxLength) {
            throw new BadOptionValue("at most " + maxLength + " characters");
        }
        if (pattern.isPresent() && !pattern.get().matcher(text).find()) {
            throw new BadOptionValue("a text that matches " + pattern.get().pattern());
        }
        if (!choices.isEmpty() && choices.stream().noneMatch(choice -> same(choice, text))) {
            throw new BadOptionValue("one of " + String.join(", ", choices));
        }
        return new OptionValue.Text(text);
    }

    private boolean same(String choice, String text) {
        return ignoreCase ? choice.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)) : choice.equals(text);
    }

    private static String unquoted(String text) {
        if (!text.startsWith("\"") && !text.startsWith("'")) {
            return text;
        }
        if (text.length() == 1 || text.charAt(text.length() - 1) != text.charAt(0)) {
            throw new BadOptionValue("a closing quote");
        }
        return text.substring(1, text.length() - 1);
    }
}
