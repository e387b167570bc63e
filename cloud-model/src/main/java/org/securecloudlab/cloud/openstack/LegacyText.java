package org.securecloudlab.cloud.openstack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of clients before python-openstackclient 4, which printed formatted text even in JSON (osc_lib.utils,
 * {@code format_dict} and {@code format_dict_of_list}).
 */
final class LegacyText {
    private static final Pattern ENTRY = Pattern.compile("([^=,\\s][^=]*)='([^']*)'(?:,\\s*|$)");

    private LegacyText() {}

    /** {@code a='1', b='2'}; empty when the text is something else. */
    static Optional<Map<String, String>> entries(String text) {
        Map<String, String> entries = new TreeMap<>();
        Matcher matcher = ENTRY.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            entries.put(matcher.group(1), matcher.group(2));
            end = matcher.end();
        }
        return end == text.length() ? Optional.of(entries) : Optional.empty();
    }

    /** {@code net=10.0.0.1, 10.0.0.2; other=10.1.0.1}; empty when the text is something else. */
    static Optional<Map<String, List<String>>> lists(String text) {
        Map<String, List<String>> lists = new TreeMap<>();
        for (String part : text.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                return Optional.empty();
            }
            List<String> values = new ArrayList<>();
            for (String value : part.substring(equals + 1).split(",", -1)) {
                values.add(value.strip());
            }
            lists.put(part.substring(0, equals).strip(), values);
        }
        return Optional.of(lists);
    }
}
