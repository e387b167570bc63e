package org.securecloudlab.patch.urgency;

/** Which days count. */
public enum DayCount {
    CALENDAR,
    /** Monday to Friday, without holidays. */
    BUSINESS
}
