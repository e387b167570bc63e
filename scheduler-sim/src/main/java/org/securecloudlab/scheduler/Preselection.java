package org.securecloudlab.scheduler;

import java.util.List;
import java.util.Locale;

/**
 * What drops hosts before the filters: requested destination, ignored, forced hosts and nodes, in this order
 * (nova/scheduler/host_manager.py, HostManager.get_filtered_hosts).
 */
final class Preselection {
    /** Where its refusals stand in funnels and explanations. */
    static final String RULE = "requested hosts";

    private final RequestSpec spec;

    Preselection(RequestSpec spec) {
        this.spec = spec;
    }

    boolean isNeeded() {
        return destinationHost() || namesHosts();
    }

    /** Whether hosts are ignored or forced. */
    boolean namesHosts() {
        return !spec.ignoreHosts().isEmpty() || isForced();
    }

    /** Forced hosts skip every filter, unless the request checks a move or a rebuild. */
    boolean skipsFilters() {
        return isForced() && !spec.isCheck();
    }

    /** When ignored hosts were all there was, nova does not run a single filter. */
    boolean leavesNobody(HostList list, HostTable hosts) {
        if (spec.ignoreHosts().isEmpty()) {
            return false;
        }
        for (int index : list.toArray()) {
            if (isDestination(hosts.get(index)) && !isIgnored(hosts.get(index))) {
                return false;
            }
        }
        return true;
    }

    HostTest test() {
        return HostTest.of(this::passes, asked(), HostState::key);
    }

    // nova compares small letters, so that a name in capitals means the same host.
    private static boolean isAmong(List<String> names, HostState host) {
        String lower = host.name().toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(lower));
    }

    private boolean isIgnored(HostState host) {
        return isAmong(spec.ignoreHosts(), host);
    }

    private boolean isForced() {
        return !spec.forceHosts().isEmpty() || !spec.forceNodes().isEmpty();
    }

    private boolean destinationHost() {
        return spec.destination().flatMap(RequestSpec.Destination::host).isPresent();
    }

    private boolean passes(HostState host) {
        return isDestination(host)
                && !isIgnored(host)
                && (spec.forceHosts().isEmpty() || isAmong(spec.forceHosts(), host))
                && (spec.forceNodes().isEmpty()
                        || spec.forceNodes().contains(host.facts().node()));
    }

    private boolean isDestination(HostState host) {
        return spec.destination()
                .filter(wanted -> wanted.host().isPresent())
                .map(wanted -> wanted.host().filter(host.name()::equals).isPresent()
                        && wanted.node().map(host.facts().node()::equals).orElse(true))
                .orElse(true);
    }

    private String asked() {
        StringBuilder text = new StringBuilder();
        spec.destination()
                .flatMap(RequestSpec.Destination::host)
                .ifPresent(host -> text.append("destination ").append(host).append(' '));
        append(text, "not ", spec.ignoreHosts());
        append(text, "host ", spec.forceHosts());
        append(text, "node ", spec.forceNodes());
        return text.toString().strip();
    }

    private static void append(StringBuilder text, String label, List<String> names) {
        if (!names.isEmpty()) {
            text.append(label).append(String.join(", ", names)).append(' ');
        }
    }
}
