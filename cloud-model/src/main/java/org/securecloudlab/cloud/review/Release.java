package org.securecloudlab.cloud.review;

import org.securecloudlab.cloud.oslo.OptionTable;

/**
 * A release of OpenStack, as far as files depend on it.
 *
 * @param series code name, such as {@code zed}
 * @param novaVersion whose options count
 * @param glanceVersion whose options count
 * @param filterVersion nova's version whose scheduler filters count; empty for the newest
 */
public record Release(String series, String novaVersion, String glanceVersion, java.util.OptionalInt filterVersion) {
    /** Options of nova 26.2.2 and glance 25.1.0, filters of nova's newest. */
    public static final Release DEFAULT = new Release("zed", "26.2.2", "25.1.0", java.util.OptionalInt.empty());

    OptionTable nova() {
        return OptionTable.nova();
    }

    OptionTable glance() {
        return OptionTable.glance();
    }
}
