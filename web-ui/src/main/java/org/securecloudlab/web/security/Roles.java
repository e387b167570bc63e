package org.securecloudlab.web.security;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The three roles; each includes the ones before it. */
public final class Roles {
    /** Reads everything. */
    public static final String VIEWER = "viewer";
    /** Imports, writes scenarios, runs. */
    public static final String OPERATOR = "operator";
    /** Deletes, and keeps the accounts. */
    public static final String ADMIN = "admin";

    /** From the least to the most. */
    public static final List<String> ALL = List.of(VIEWER, OPERATOR, ADMIN);

    private Roles() {}

    /** The given roles and those that they include; roles that are not ours stay out. */
    public static Set<String> including(Set<String> given) {
        Set<String> all = new TreeSet<>();
        for (int i = 0; i < ALL.size(); i++) {
            if (given.contains(ALL.get(i))) {
                all.addAll(ALL.subList(0, i + 1));
            }
        }
        return all;
    }
}
