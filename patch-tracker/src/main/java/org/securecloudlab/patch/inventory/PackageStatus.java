package org.securecloudlab.patch.inventory;

import java.util.Locale;

/**
 * A package's status as dpkg keeps it: what is wanted, whether something is wrong, and what is there (dpkg-query(1),
 * {@code ${Status}}).
 *
 * @param text such as {@code install ok installed}
 */
record PackageStatus(String text) {
    static final PackageStatus INSTALLED = new PackageStatus("install ok installed");

    static PackageStatus parse(String text) {
        return new PackageStatus(text.strip().toLowerCase(Locale.ROOT));
    }

    /** The third word decides; a hold does not matter, and left-over configuration is not installed. */
    boolean isInstalled() {
        String[] words = text.split("\\s+", -1);
        return words[words.length - 1].equals("installed");
    }
}
