package org.securecloudlab.scenario.upgrade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.migration.Forecast;
import org.securecloudlab.migration.risk.FaultRates;
import org.securecloudlab.scenario.migration.GuestMigrations;
import org.securecloudlab.scenario.upgrade.BlockedHost.Kind;
import org.securecloudlab.scenario.upgrade.UpgradePlan.Verdict;

/** Plans a rolling upgrade. */
public final class UpgradeStudy {
    private static final int HARDEST_HIT = 20;
    private static final double HOURS_A_YEAR = 8766;

    private final Cloud cloud;
    private final UpgradeRequest request;
    private final Cancellation cancellation;
    private final boolean judgesFailure;
    private final GuestMigrations migrations;
    private final Fleet fleet;
    private final Map<String, List<String>> instances = new HashMap<>();
    private final List<BlockedHost> blocked = new ArrayList<>();

    private UpgradeStudy(Cloud cloud, UpgradeRequest request, Cancellation cancellation, boolean judgesFailure) {
        this.judgesFailure = judgesFailure;
        this.cloud = cloud;
        this.request = request;
        this.cancellation = cancellation;
        this.migrations = new GuestMigrations(cloud.settings(), request.assumptions());
        this.fleet = new Fleet(cloud, request.zones(), migrations);
        for (Instance instance : cloud.instances()) {
            instance.host().ifPresent(host -> instances
                    .computeIfAbsent(host, any -> new ArrayList<>())
                    .add(instance.id()));
        }
    }

    /**
     * Plans.
     *
     * @param progress hears of each host that is in a wave, then of each other host that is failed while they are out
     * @throws IllegalArgumentException for a host that the cloud does not have, or settings that nova's scheduler cannot read
     * @throws java.util.concurrent.CancellationException when cancelled meanwhile
     */
    public static UpgradePlan of(Cloud cloud, UpgradeRequest request, Progress progress, Cancellation cancellation) {
        return new UpgradeStudy(cloud, request, cancellation, true).plan(progress);
    }

    /** The same without what one more failed host means, which takes by far the longest; for who only asks how long drains take. */
    static UpgradePlan drains(Cloud cloud, UpgradeRequest request, Progress progress, Cancellation cancellation) {
        return new UpgradeStudy(cloud, request, cancellation, false).plan(progress);
    }

    private UpgradePlan plan(Progress progress) {
        List<String> scope = scope();
        List<String> hosts = new ArrayList<>();
        for (String host : scope) {
            Optional<BlockedHost> block = new HostBlocks(fleet, migrations, request.restartsUnmovable())
                    .of(host, instances.getOrDefault(host, List.of()));
            block.ifPresentOrElse(blocked::add, () -> hosts.add(host));
        }
        Waves waves = new Waves(cloud, fleet, request, hosts, cancellation);
        waves.run(progress);
        blocked.addAll(StuckHosts.of(waves));
        Schedule schedule = Schedule.of(request, migrations, waves.waves());
        Explanation why = Explanation.of(
                blocked, schedule, request, fleet, new SmallestChange(cloud, request, migrations, cancellation), hosts);
        return answer(scope, waves, schedule, why, progress);
    }

    private List<String> scope() {
        List<String> all =
                cloud.hosts().stream().map(host -> host.name()).distinct().toList();
        if (request.hosts().isEmpty()) {
            return all;
        }
        request.hosts().forEach(fleet::host);
        Set<String> wanted = Set.copyOf(request.hosts());
        return all.stream().filter(wanted::contains).toList();
    }

    private Verdict verdict(Schedule schedule) {
        boolean isBlocked = blocked.stream().anyMatch(block -> block.kind() != Kind.DOWN);
        if (isBlocked || schedule.tooLong().isPresent()) {
            return Verdict.IMPOSSIBLE;
        }
        if (request.deadline().filter(schedule::isLate).isPresent()) {
            return Verdict.TOO_LATE;
        }
        boolean atRisk = request.deadline()
                .filter(deadline -> schedule.end().latest().compareTo(deadline) > 0)
                .isPresent();
        return atRisk ? Verdict.AT_RISK : Verdict.POSSIBLE;
    }

    private UpgradePlan answer(
            List<String> scope, Waves placed, Schedule schedule, Explanation why, Progress progress) {
        Outlooks outlooks = new Outlooks(request.assumptions().faults());
        List<Wave> waves = new ArrayList<>();
        for (int i = 0; i < schedule.times().size(); i++) {
            waves.add(wave(i, placed.waves().get(i), schedule, outlooks));
        }
        int atOnce = request.migrationsPerHost().orElse(migrations.nova().migrationsAtOnce());
        List<Guest> guests = scope.stream()
                .flatMap(host -> instances.getOrDefault(host, List.of()).stream())
                .map(fleet::guest)
                .toList();
        return new UpgradePlan(
                cloud.name(),
                scope.size(),
                verdict(schedule),
                why.because(),
                why.changes(),
                request.start(),
                request.deadline(),
                schedule.end(),
                waves,
                blocked,
                outlooks.summary(),
                outlooks.losses(),
                outlooks.aborts(),
                judgesFailure ? failure(placed, waves.size(), atOnce, progress) : Optional.empty(),
                outlooks.worst(HARDEST_HIT),
                guests.stream().filter(guest -> guest.request().isEmpty()).count(),
                guests.stream().filter(guest -> !guest.isOn()).count(),
                Stream.concat(request.assumptions().sentences().stream(), assumptions(atOnce).stream())
                        .toList());
    }

    private Optional<FailureMeanwhile> failure(Waves placed, int waves, int atOnce, Progress progress) {
        return new SecondFailure(cloud, request, progress, cancellation)
                .of(placed.waves().subList(0, waves), atOnce, migrations.nova().permitsPostCopy());
    }

    private List<Sentence> assumptions(int atOnce) {
        FaultRates faults = request.assumptions().faults();
        return List.of(
                request.migrationsPerHost().isPresent()
                        ? Sentence.of("assumed.at-once", "migrations at a time from one host: {0}", atOnce)
                        : Sentence.of(
                                "assumed.at-once-nova",
                                "migrations at a time from one host: {0}, as nova is set",
                                atOnce),
                Sentence.of(
                        "assumed.years",
                        "a host every {0} years and a link every {1} years break",
                        years(faults.hostFaultsPerHour()),
                        years(faults.linkFaultsPerHour())));
    }

    private static long years(double faultsPerHour) {
        return Math.round(1 / (faultsPerHour * HOURS_A_YEAR));
    }

    private Wave wave(int index, PlacedWave placed, Schedule schedule, Outlooks outlooks) {
        WaveTimes times = schedule.times().get(index);
        List<InstanceMove> moves = times.moves();
        List<Forecast> forecasts = times.forecasts();
        for (int i = 0; i < moves.size(); i++) {
            outlooks.add(moves.get(i), forecasts.get(i));
        }
        List<HostDrain> hosts = new ArrayList<>();
        times.drained().forEach((host, drained) -> {
            List<Guest> were = instances.getOrDefault(host, List.of()).stream()
                    .map(fleet::guest)
                    .toList();
            List<Guest> staying = were.stream().filter(Guest::stays).toList();
            staying.forEach(guest -> outlooks.restarts(guest, request.work()));
            hosts.add(new HostDrain(
                    host,
                    (int) placed.moves().stream()
                            .filter(move -> move.from().equals(host))
                            .count(),
                    staying.size(),
                    (int) were.stream().filter(guest -> !guest.isOn()).count(),
                    drained,
                    drained.plus(request.work())));
        });
        return new Wave(index + 1, schedule.starts().get(index), schedule.ends().get(index), hosts, moves);
    }
}
