package org.securecloudlab.cloud.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Name patterns: {@code *} is any text, {@code ?} one character. */
final class Glob {
    private Glob() {}

    /** The names that match a pattern or a list of them, in the order of the names; a pattern that matches nothing is a problem. */
    static List<String> names(JsonNode patterns, Place place, Collection<String> names, DocumentProblems problems) {
        List<JsonNode> all = new ArrayList<>();
        if (patterns.isArray()) {
            patterns.forEach(all::add);
        } else if (!patterns.isMissingNode()) {
            all.add(patterns);
        }
        Set<String> wanted = new LinkedHashSet<>();
        for (JsonNode each : all) {
            if (!each.isTextual()) {
                problems.error(place, ValueReader.describe(each), "a name or a pattern such as compute-0*");
                continue;
            }
            Pattern pattern = pattern(each.textValue());
            List<String> found = names.stream()
                    .filter(name -> pattern.matcher(name).matches())
                    .toList();
            if (found.isEmpty()) {
                problems.error(
                        place,
                        "the pattern " + each.textValue() + ", which matches nothing",
                        "a pattern of existing names",
                        Nearest.hint(each.textValue(), names));
            }
            wanted.addAll(found);
        }
        return names.stream().filter(wanted::contains).toList();
    }

    private static Pattern pattern(String glob) {
        return Pattern.compile(
                glob.chars()
                        .mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf((char) c)))
                        .collect(Collectors.joining()),
                Pattern.DOTALL);
    }
}
