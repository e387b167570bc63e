package org.securecloudlab.patch.advisory;

/**
 * One event of a range.
 *
 * @param kind what happens
 * @param version where; {@code 0} of an introduction is before every version, {@code *} of a limit is after every version
 */
public record RangeEvent(EventKind kind, String version) {
    /** Before every version. */
    public static final String BEFORE_ALL = "0";
    /** After every version. */
    public static final String AFTER_ALL = "*";
}
