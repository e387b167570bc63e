package org.securecloudlab.scheduler;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where the hosts stand that a request names as ignored. nova compares small letters (nova/scheduler/host_manager.py, HostManager), so that a name in
 * capitals means the same host.
 */
final class IgnoredHosts {
    private static final int[] NOBODY = {};

    private final HostTable hosts;
    private final Map<String, int[]> byLowerName = new HashMap<>();
    /** Many requests in a row leave out the same hosts, and then hand on the same list. */
    private List<String> lastNames = List.of();

    private int[] last = NOBODY;

    IgnoredHosts(HostTable hosts) {
        this.hosts = hosts;
    }

    /** Their places in ascending order; names that no host has count for nothing. */
    @SuppressWarnings("ReferenceEquality") // the same list is most often the very same
    int[] of(List<String> names) {
        if (names.isEmpty()) {
            return NOBODY;
        }
        if (names != lastNames) {
            last = names.stream()
                    .flatMapToInt(name -> Arrays.stream(byLowerName().getOrDefault(lower(name), NOBODY)))
                    .sorted()
                    .distinct()
                    .toArray();
            lastNames = names;
        }
        return last;
    }

    private Map<String, int[]> byLowerName() {
        if (byLowerName.isEmpty()) {
            for (int index = 0; index < hosts.size(); index++) {
                byLowerName.merge(lower(hosts.get(index).name()), new int[] {index}, HostTable::concat);
            }
        }
        return byLowerName;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
