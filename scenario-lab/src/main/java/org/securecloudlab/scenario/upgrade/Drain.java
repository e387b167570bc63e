package org.securecloudlab.scenario.upgrade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.scenario.hosts.HostKeys;
import org.securecloudlab.scenario.migration.LivePlacement;
import org.securecloudlab.scheduler.NovaScheduler;

/** Finds new hosts for all guests of a host that have to leave it, or for none of them. The host is disabled already. */
final class Drain {
    private static final Comparator<Guest> LARGEST_FIRST = Comparator.comparingLong(
                    (Guest guest) -> guest.request().orElseThrow().flavor().ramMiB())
            .reversed();

    private final NovaScheduler scheduler;
    private final Fleet fleet;
    private final LivePlacement placement;

    /** What came of it: moves, or the guest that found no host. */
    record Outcome(List<PlacedMove> moves, Optional<Guest> stuck) {
        boolean isEmpty() {
            return stuck.isEmpty();
        }
    }

    Drain(NovaScheduler scheduler, Fleet fleet, LivePlacement placement) {
        this.scheduler = scheduler;
        this.fleet = fleet;
        this.placement = placement;
    }

    /** In the order in which they came, and when that leaves one without a host, the largest first. */
    Outcome of(String serviceHost) {
        List<Guest> leaving = leaving(serviceHost);
        Outcome inOrder = move(serviceHost, leaving);
        if (inOrder.isEmpty() || leaving.size() < 2) {
            return inOrder;
        }
        Outcome largestFirst =
                move(serviceHost, leaving.stream().sorted(LARGEST_FIRST).toList());
        return largestFirst.isEmpty() ? largestFirst : inOrder;
    }

    /** The guests of a host that would have to leave it now. */
    List<Guest> leaving(String serviceHost) {
        return scheduler.instancesOn(serviceHost).stream()
                .map(fleet::guest)
                .filter(Guest::moves)
                .toList();
    }

    private Outcome move(String serviceHost, List<Guest> leaving) {
        List<PlacedMove> moves = new ArrayList<>();
        for (Guest guest : leaving) {
            Optional<String> target =
                    placement.place(guest.request().orElseThrow(), serviceHost).map(HostKeys::serviceHost);
            if (target.isEmpty()) {
                moves.forEach(move -> scheduler.moveFailed(move.guest().id()));
                return new Outcome(List.of(), Optional.of(guest));
            }
            moves.add(new PlacedMove(guest, serviceHost, target.get()));
        }
        return new Outcome(moves, Optional.empty());
    }
}
