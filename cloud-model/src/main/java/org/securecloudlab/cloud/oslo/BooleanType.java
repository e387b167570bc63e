package org.securecloudlab.cloud.oslo;

import java.util.List;
import java.util.Locale;

/** oslo's Boolean. */
record BooleanType() implements OptionType {
    private static final List<String> TRUE = List.of("true", "1", "on", "yes");
    private static final List<String> FALSE = List.of("false", "0", "off", "no");

    @Override
    public OptionValue parse(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!TRUE.contains(lower) && !FALSE.contains(lower)) {
            throw new BadOptionValue("one of true, 1, on, yes, false, 0, off, no");
        }
        return new OptionValue.Bool(TRUE.contains(lower));
    }
}
