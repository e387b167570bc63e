package org.securecloudlab.browser;

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

    /** For names of files: {@code zh-dark-390}. */
    String word() {
        return language + (dark ? "-dark-" : "-light-") + width;
    }
}
