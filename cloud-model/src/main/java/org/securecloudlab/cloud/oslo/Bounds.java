package org.securecloudlab.cloud.oslo;

/** Brackets around lists and dictionaries. */
final class Bounds {
    private Bounds() {}

    static String strip(String text, String start, String end) {
        if (!text.startsWith(start) || !text.endsWith(end)) {
            throw new BadOptionValue("a value between " + start + " and " + end);
        }
        return text.length() < 2 ? "" : text.substring(1, text.length() - 1);
    }
}
