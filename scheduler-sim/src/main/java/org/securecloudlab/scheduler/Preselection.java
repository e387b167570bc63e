package org.securecloudlab.scheduler;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.explain.Why;

/**
 * What drops hosts before the filters: requested destination, ignored, forced hosts and nodes, in this order
 * (nova/scheduler/host_manager.py, HostManager.get_filtered_hosts).
 */
final class Preselection {
    /** Where its refusals stand in funnels and explanations. */
    static final String RULE = "requested hosts";

    private final RequestSpec spec;
    private final Set<String> ignored;
    private final Set<String> forced;

    Preselection(RequestSpec spec) {
        this.spec = spec;
        this.ignored = lower(spec.ignoreHosts());
        this.forced = lower(spec.forceHosts());
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
        return HostTest.of(this::passes, asked(), host -> Sentence.plain(host.key()));
    }

    // nova compares small letters, so that a name in capitals means the same host.
    private static Set<String> lower(List<String> names) {
        return names.isEmpty()
                ? Set.of()
                : names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isAmong(Set<String> names, HostState host) {
        return !names.isEmpty() && names.contains(host.name().toLowerCase(Locale.ROOT));
    }

    private boolean isIgnored(HostState host) {
        return isAmong(ignored, host);
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
                && (forced.isEmpty() || isAmong(forced, host))
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

    private Sentence asked() {
        Stream<Sentence> destination = spec.destination().flatMap(RequestSpec.Destination::host).stream()
                .map(host -> Sentence.of("scheduler.why.destination", "destination {0}", host));
        Stream<Sentence> others = Stream.of(
                        Sentence.of("scheduler.why.not", "not {0}", names(spec.ignoreHosts())),
                        Sentence.of("scheduler.why.host", "host {0}", names(spec.forceHosts())),
                        Sentence.of("scheduler.why.node", "node {0}", names(spec.forceNodes())))
                .filter(each -> !each.arguments().contains(""));
        return Stream.concat(destination, others).reduce(Why::both).orElseGet(() -> Sentence.plain(""));
    }

    private static String names(List<String> names) {
        return String.join(", ", names);
    }
}
