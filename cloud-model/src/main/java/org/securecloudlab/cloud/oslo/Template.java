package org.securecloudlab.cloud.oslo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code $name}, {@code ${name}}, {@code $$} and {@code \$} in a value ({@code ConfigOpts.Template} and Python's string.Template). */
final class Template {
    private static final String NAME = "[_a-z][._a-z0-9]*";
    private static final Pattern REFERENCE =
            Pattern.compile("\\$(?:(\\$)|(" + NAME + ")|\\{(" + NAME + ")})", Pattern.CASE_INSENSITIVE);

    private Template() {}

    /** The text with every reference replaced; a dollar that starts none stays. */
    static String substitute(String text, UnaryOperator<String> lookup) {
        if (text.indexOf('$') < 0) {
            return text;
        }
        Matcher matcher = REFERENCE.matcher(text.replace("\\$", "$$"));
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(result, Matcher.quoteReplacement(replacement(matcher, lookup)));
        }
        return matcher.appendTail(result).toString();
    }

    /** The names that a text refers to. */
    static List<String> references(String text) {
        List<String> names = new ArrayList<>();
        substitute(text, name -> {
            names.add(name);
            return "";
        });
        return names;
    }

    private static String replacement(Matcher matcher, UnaryOperator<String> lookup) {
        if (matcher.group(1) != null) {
            return "$";
        }
        return lookup.apply(matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
    }
}
