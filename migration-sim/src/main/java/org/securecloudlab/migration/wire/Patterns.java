package org.securecloudlab.migration.wire;

/** Finding and replacing bytes. */
final class Patterns {
    private Patterns() {}

    /** How often a pattern occurs, without overlaps. */
    static int count(byte[] bytes, byte[] pattern) {
        int found = 0;
        for (int at = 0; at + pattern.length <= bytes.length; at++) {
            if (isAt(bytes, pattern, at)) {
                found++;
                at += pattern.length - 1;
            }
        }
        return found;
    }

    /** Replaces every occurrence by bytes of the same length; how many. */
    static int replace(byte[] bytes, byte[] pattern, byte[] by) {
        int replaced = 0;
        for (int at = 0; at + pattern.length <= bytes.length; at++) {
            if (isAt(bytes, pattern, at)) {
                System.arraycopy(by, 0, bytes, at, by.length);
                replaced++;
                at += pattern.length - 1;
            }
        }
        return replaced;
    }

    private static boolean isAt(byte[] bytes, byte[] pattern, int at) {
        for (int i = 0; i < pattern.length; i++) {
            if (bytes[at + i] != pattern[i]) {
                return false;
            }
        }
        return true;
    }
}
