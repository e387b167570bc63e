package org.securecloudlab.cloud.oslo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * oslo's Dict: comma-separated {@code key:value} pairs; a part that is no pair takes the next part along.
 *
 * @param item type of the values
 * @param bounds whether it must stand in curly brackets
 */
record DictType(OptionType item, boolean bounds) implements OptionType {

    @Override
    public OptionValue parse(String raw) {
        String text = PythonText.strip(raw);
        if (bounds) {
            text = Bounds.strip(text, "{", "}");
        }
        Map<String, OptionValue> entries = new LinkedHashMap<>();
        Deque<String> parts = text.isEmpty() ? new ArrayDeque<>() : new ArrayDeque<>(List.of(text.split(",", -1)));
        while (!parts.isEmpty()) {
            add(entries, parts);
        }
        return new OptionValue.Entries(entries);
    }

    private void add(Map<String, OptionValue> entries, Deque<String> parts) {
        StringBuilder text = new StringBuilder(parts.remove());
        while (true) {
            try {
                OptionValue value = value(text.toString());
                String key = PythonText.strip(text.substring(0, text.indexOf(":")));
                if (key.isEmpty() || entries.putIfAbsent(key, value) != null) {
                    throw new IllegalArgumentException();
                }
                return;
            } catch (BadOptionValue e) {
                if (parts.isEmpty()) {
                    throw e;
                }
                text.append(',').append(parts.remove());
            } catch (IllegalArgumentException e) {
                throw new BadOptionValue("keys that are not empty and not repeated");
            }
        }
    }

    private OptionValue value(String pair) {
        int colon = pair.indexOf(':');
        if (colon < 0) {
            throw new BadOptionValue("key:value pairs separated by commas");
        }
        return item.parse(PythonText.strip(pair.substring(colon + 1)));
    }
}
