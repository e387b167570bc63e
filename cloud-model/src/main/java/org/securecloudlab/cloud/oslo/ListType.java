package org.securecloudlab.cloud.oslo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * oslo's List: comma-separated; a part that is no item of its own takes the next part along.
 *
 * @param item type of the items
 * @param bounds whether it must stand in square brackets
 */
record ListType(OptionType item, boolean bounds) implements OptionType {

    @Override
    public OptionValue parse(String raw) {
        String text = PythonText.strip(raw);
        while (text.endsWith(",")) {
            text = text.substring(0, text.length() - 1);
        }
        if (bounds) {
            text = Bounds.strip(text, "[", "]");
        }
        List<OptionValue> items = new ArrayList<>();
        Deque<String> parts = text.isEmpty() ? new ArrayDeque<>() : new ArrayDeque<>(List.of(text.split(",", -1)));
        while (!parts.isEmpty()) {
            items.add(next(parts));
        }
        return new OptionValue.Items(items);
    }

    private OptionValue next(Deque<String> parts) {
        StringBuilder text = new StringBuilder(parts.remove());
        while (true) {
            try {
                return item.parse(PythonText.strip(text.toString()));
            } catch (BadOptionValue e) {
                if (parts.isEmpty()) {
                    throw e;
                }
                text.append(',').append(parts.remove());
            }
        }
    }
}
