package org.securecloudlab.web.page.view;

import java.util.List;
import java.util.stream.Collectors;
import org.securecloudlab.scenario.hosts.HostKeys;

/**
 * Hosts of which the same is to be said.
 *
 * @param first the first of them, by name
 * @param more how many others there are
 */
public record HostNames(String first, int more) {
    private static final int NAMED = 2;

    /** Of hosts by their keys. */
    public static HostNames of(List<String> keys) {
        return new HostNames(
                keys.stream().limit(NAMED).map(HostKeys::shown).collect(Collectors.joining(", ")),
                Math.max(0, keys.size() - NAMED));
    }
}
