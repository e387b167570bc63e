package org.securecloudlab.image.format;

/** Python's {@code str.strip()} for ASCII: blanks, tabs, line ends, form feeds and the separators 0x1c to 0x1f. */
final class PythonStrip {
    private PythonStrip() {}

    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f);
    }
}
