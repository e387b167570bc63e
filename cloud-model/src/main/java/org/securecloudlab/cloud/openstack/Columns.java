package org.securecloudlab.cloud.openstack;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Turns the client's column names into one spelling: lower case, without blanks, hyphens and underscores. */
final class Columns {
    private final Map<String, String> known = new HashMap<>();

    String plain(String column) {
        return known.computeIfAbsent(
                column, name -> name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", ""));
    }
}
