package org.securecloudlab.browser;

import java.util.stream.Stream;

/**
 * Who looks: language, colours and width of the window.
 *
 * @param language {@code en} or {@code zh}
 * @param dark whether the system prefers dark colours
 * @param width in CSS pixels
 */
record Visitor(String language, boolean dark, int width) {
    static final Visitor ENGLISH = new Visitor("en", false, 1440);
    static final Visitor CHINESE = new Visitor("zh", true, 1440);
    static final Visitor ENGLISH_PHONE = new Visitor("en", true, 390);
    static final Visitor CHINESE_PHONE = new Visitor("zh", false, 390);

    /** Both languages, on a desk and on a phone, in light and in dark. */
    static Stream<Visitor> all() {
        return Stream.of(ENGLISH, CHINESE, ENGLISH_PHONE, CHINESE_PHONE);
    }

    /** For names of files: {@code zh-dark-390}. */
    String word() {
        return language + (dark ? "-dark-" : "-light-") + width;
    }
}
