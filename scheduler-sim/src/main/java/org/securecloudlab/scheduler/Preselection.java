package org.securecloudlab.scheduler;

import java.util.List;
import java.util.function.Predicate;

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
        return destinationHost() || !spec.ignoreHosts().isEmpty() || isForced();
    }

    /** Forced hosts skip every filter, unless the request checks a move or a rebuild. */
    boolean skipsFilters() {
        return isForced() && !spec.isCheck();
    }

    /** When ignored hosts were all there was, nova does not run a single filter. */
    boolean leftNobody(int left) {
        return left == 0 && !spec.ignoreHosts().isEmpty();
    }

    HostTest test() {
        return HostTest.of(this::passes, asked(), HostState::key);
    }

    private boolean isForced() {
        return !spec.forceHosts().isEmpty() || !spec.forceNodes().isEmpty();
    }

    private boolean destinationHost() {
        return spec.destination().flatMap(RequestSpec.Destination::host).isPresent();
    }

    private boolean passes(HostState host) {
        return isDestination(host)
                && spec.ignoreHosts().stream().noneMatch(host.name()::equalsIgnoreCase)
                && anyOf(spec.forceHosts(), host.name()::equalsIgnoreCase)
                && anyOf(spec.forceNodes(), host.facts().node()::equals);
    }

    private boolean isDestination(HostState host) {
        return spec.destination()
                .filter(wanted -> wanted.host().isPresent())
                .map(wanted -> wanted.host().filter(host.name()::equals).isPresent()
                        && wanted.node().map(host.facts().node()::equals).orElse(true))
                .orElse(true);
    }

    private static boolean anyOf(List<String> names, Predicate<String> matches) {
        return names.isEmpty() || names.stream().anyMatch(matches);
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
