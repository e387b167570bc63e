package org.securecloudlab.scenario.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scenario.hosts.HostKeys;
import org.securecloudlab.scenario.hosts.HostStop;
import org.securecloudlab.scenario.hosts.HostStops;
import org.securecloudlab.scenario.upgrade.BlockedHost.Kind;
import org.securecloudlab.scheduler.RequestSpec;
import org.securecloudlab.scheduler.explain.Remedy;

/** Says of hosts that found no wave who is stuck on them, what refuses it, and what would let it go. */
final class StuckHosts {
    /** Reasons are worked out for so many; the others would say the same. */
    private static final int EXPLAINED = 10;

    private static final int SHOWN_STOPS = 3;

    private StuckHosts() {}

    static List<BlockedHost> of(Waves waves) {
        List<BlockedHost> blocked = new ArrayList<>();
        for (String host : waves.left()) {
            Optional<Guest> stuck = waves.stuckOn(host);
            blocked.add(stuck.map(guest -> blocked(host, guest, waves, blocked.size() < EXPLAINED))
                    .orElseGet(() -> new BlockedHost(
                            host,
                            Kind.NO_HOST,
                            List.of(),
                            Sentence.of("upgrade.nowhere", "its guests fit nowhere"),
                            Optional.empty())));
        }
        return blocked;
    }

    private static BlockedHost blocked(String host, Guest guest, Waves waves, boolean explained) {
        String who = guest.instance().name() + " ("
                + guest.request().orElseThrow().flavor().name() + ")";
        if (!explained) {
            return new BlockedHost(
                    host,
                    Kind.NO_HOST,
                    List.of(guest.id()),
                    Sentence.of("upgrade.stuck", "{0} finds no other host", who),
                    Optional.empty());
        }
        // nova takes the members of its group as they are, itself on its host among them; as a check it is not refused
        // for having a host.
        RequestSpec request = guest.request().orElseThrow().ignoring(List.of(host));
        List<HostStop> stops = HostStops.of(waves.asking(host, scheduler -> scheduler.explain(asNew(request))).stream()
                .filter(refusal -> !HostKeys.serviceHost(refusal.host()).equals(host))
                .toList());
        List<Remedy> remedies = waves.asking(host, scheduler -> scheduler.remedies(asNew(request)));
        List<Sentence> reasons = stops.stream()
                .limit(SHOWN_STOPS)
                .map(stop -> Sentence.of("upgrade.stop", "{0} on {1}", HostStops.name(stop), stop.hosts()))
                .toList();
        return new BlockedHost(
                host,
                Kind.NO_HOST,
                List.of(guest.id()),
                reasons.isEmpty()
                        ? Sentence.of("upgrade.stuck", "{0} finds no other host", who)
                        : Sentence.of(
                                "upgrade.stuck-by", "{0} finds no other host: {1}", who, Sentence.several(reasons)),
                remedies.stream().findFirst().map(Remedy::sentence));
    }

    /** Marked as a check of something that exists, or the scheduler would refuse it for having a host. */
    private static RequestSpec asNew(RequestSpec request) {
        return request.withHints(withCheck(request));
    }

    private static Map<String, List<String>> withCheck(RequestSpec request) {
        Map<String, List<String>> hints = new TreeMap<>(request.hints());
        hints.put(RequestSpec.CHECK_TYPE, List.of("live_migrate"));
        return hints;
    }
}
