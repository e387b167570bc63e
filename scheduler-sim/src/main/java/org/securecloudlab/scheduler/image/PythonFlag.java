package org.securecloudlab.scheduler.image;

import java.util.Locale;
import java.util.Set;
import org.securecloudlab.scheduler.python.PythonText;

/** Text to truth, as oslo_utils.strutils.bool_from_string reads it: what it does not know is false. */
public final class PythonFlag {
    private static final Set<String> YES = Set.of("1", "t", "true", "on", "y", "yes");

    private static final Set<String> NO = Set.of("0", "f", "false", "off", "n", "no");

    private PythonFlag() {}

    /** Whether the text says no in so many words. */
    public static boolean isFalse(String text) {
        return NO.contains(PythonText.strip(text).toLowerCase(Locale.ROOT));
    }

    /** Whether the text says yes. */
    public static boolean isTrue(String text) {
        return YES.contains(PythonText.strip(text).toLowerCase(Locale.ROOT));
    }
}
