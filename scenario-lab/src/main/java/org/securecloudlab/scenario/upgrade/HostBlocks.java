package org.securecloudlab.scenario.upgrade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.migration.Calibration;
import org.securecloudlab.migration.MigrationRequest;
import org.securecloudlab.migration.Predictor;
import org.securecloudlab.migration.solve.Goal;
import org.securecloudlab.migration.solve.Remedy;
import org.securecloudlab.migration.solve.Solution;
import org.securecloudlab.migration.solve.Solver;
import org.securecloudlab.scenario.migration.GuestKind;
import org.securecloudlab.scenario.migration.GuestMigrations;
import org.securecloudlab.scenario.migration.Unmovable;
import org.securecloudlab.scenario.upgrade.BlockedHost.Kind;

/** What keeps a host from being drained whatever room there is. */
final class HostBlocks {
    /** What a helped migration may take: an hour, and 10 s without its users. */
    private static final Goal BEARABLE = new Goal(3_600_000, 10_000);

    private final Fleet fleet;
    private final GuestMigrations migrations;
    private final boolean restartsUnmovable;

    HostBlocks(Fleet fleet, GuestMigrations migrations, boolean restartsUnmovable) {
        this.fleet = fleet;
        this.migrations = migrations;
        this.restartsUnmovable = restartsUnmovable;
    }

    /** The reason; empty when there is none. */
    Optional<BlockedHost> of(String host, List<String> instanceIds) {
        if (isDown(fleet.host(host))) {
            return Optional.of(new BlockedHost(
                    host,
                    Kind.DOWN,
                    List.of(),
                    Sentence.of("upgrade.down", "it is down, and nova moves nothing from it"),
                    Optional.of(Sentence.of("upgrade.up", "it were up"))));
        }
        List<Guest> guests = instanceIds.stream().map(fleet::guest).toList();
        List<Guest> staying = guests.stream().filter(Guest::stays).toList();
        if (!staying.isEmpty() && !restartsUnmovable) {
            return Optional.of(unmovable(host, staying));
        }
        return guests.stream()
                .filter(Guest::moves)
                .filter(guest -> !completes(guest))
                .findFirst()
                .map(guest -> notConverging(host, guest));
    }

    private static boolean isDown(Host host) {
        return !host.service().up() || host.service().forcedDown();
    }

    private static BlockedHost unmovable(String host, List<Guest> staying) {
        Map<Unmovable, Integer> reasons = new LinkedHashMap<>();
        staying.forEach(guest -> reasons.merge(guest.obstacle().orElseThrow(), 1, Integer::sum));
        List<Sentence> because = new ArrayList<>();
        Set<Sentence> changes = new LinkedHashSet<>();
        reasons.forEach((reason, count) -> {
            because.add(
                    count == 1
                            ? Sentence.of("upgrade.guest", "1 guest, because {0}", reason.because())
                            : Sentence.of("upgrade.guests", "{0} guests, because {1}", count, reason.because()));
            changes.add(reason.change());
        });
        return new BlockedHost(
                host,
                Kind.UNMOVABLE,
                staying.stream().map(Guest::id).toList(),
                Sentence.of("upgrade.unmoved", "nova does not move {0}", Sentence.several(because)),
                Optional.of(Sentence.several(List.copyOf(changes))));
    }

    private boolean completes(Guest guest) {
        return migrations
                .forecast(guest.kind().orElseThrow(), 1)
                .expected()
                .verdict()
                .isComplete();
    }

    private BlockedHost notConverging(String host, Guest guest) {
        GuestKind kind = guest.kind().orElseThrow();
        MigrationRequest alone = migrations.request(kind, 1);
        Optional<Sentence> change = Solver.solve(new Predictor(Calibration.server()), alone, BEARABLE).stream()
                .filter(Solution::helps)
                .findFirst()
                .map(HostBlocks::sentence);
        return new BlockedHost(
                host,
                Kind.NOT_CONVERGING,
                List.of(guest.id()),
                Sentence.of(
                        "upgrade.endless",
                        "the migration of {0} does not complete, even alone on the link",
                        guest.instance().name()),
                change);
    }

    private static Sentence sentence(Solution solution) {
        Remedy remedy = solution.remedy();
        Sentence what = Sentence.of("remedy." + remedy.name(), remedy.what());
        return solution.value()
                .map(value -> Sentence.of(
                        "remedy.value",
                        "{0}: {1} {2}",
                        what,
                        String.format(Locale.ROOT, "%,.1f", value),
                        remedy.unit()))
                .orElse(what);
    }
}
