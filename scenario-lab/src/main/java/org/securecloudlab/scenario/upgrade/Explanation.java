package org.securecloudlab.scenario.upgrade;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scenario.migration.Unmovable;
import org.securecloudlab.scenario.upgrade.BlockedHost.Kind;

/**
 * Why a plan cannot be carried out as asked, and with which smallest changes it can.
 *
 * @param because what is in the way; empty when nothing is
 * @param changes each to be read after "possible if"
 */
record Explanation(List<Sentence> because, List<Sentence> changes) {

    /** Explains a plan of hosts that are free to move; those that are not, and those that found no wave, are blocked. */
    static Explanation of(
            List<BlockedHost> blocked,
            Schedule schedule,
            UpgradeRequest request,
            Fleet fleet,
            SmallestChange smallest,
            List<String> hosts) {
        List<Sentence> because = new ArrayList<>();
        List<Sentence> changes = new ArrayList<>();
        for (Kind kind : List.of(Kind.UNMOVABLE, Kind.NOT_CONVERGING, Kind.NO_HOST)) {
            List<BlockedHost> alike =
                    blocked.stream().filter(block -> block.kind() == kind).toList();
            if (!alike.isEmpty()) {
                because.add(sentence(alike));
                change(alike.get(0), fleet, smallest, hosts).ifPresent(changes::add);
            }
        }
        schedule.tooLong().ifPresent(wave -> {
            because.add(Sentence.of(
                    "upgrade.no-window",
                    "wave {0} takes {1}, and no window is open for so long",
                    schedule.times().size() + 1,
                    words(wave.length().expected())));
            changes.add(Sentence.of(
                    "upgrade.window",
                    "a window were open for {0}",
                    words(wave.length().latest())));
        });
        request.deadline()
                .filter(deadline -> schedule.isLate(deadline) && because.isEmpty())
                .ifPresent(deadline -> {
                    because.add(Sentence.of(
                            "upgrade.late",
                            "it takes {0}, and may take {1}",
                            words(schedule.end().expected()),
                            words(deadline)));
                    smallest.largerWaves(hosts, deadline).ifPresent(changes::add);
                });
        return new Explanation(because, changes);
    }

    private static Sentence sentence(List<BlockedHost> alike) {
        BlockedHost first = alike.get(0);
        return alike.size() == 1
                ? Sentence.of("upgrade.host", "{0}: {1}", first.host(), first.because())
                : Sentence.of(
                        "upgrade.hosts",
                        "{0}: {1}; and {2} more for such reasons",
                        first.host(),
                        first.because(),
                        alike.size() - 1);
    }

    private static Optional<Sentence> change(
            BlockedHost first, Fleet fleet, SmallestChange smallest, List<String> hosts) {
        if (first.kind() == Kind.NO_HOST && !first.instanceIds().isEmpty()) {
            Guest stuck = fleet.guest(first.instanceIds().get(0));
            return smallest.spareHosts(hosts, stuck).or(first::change);
        }
        if (first.kind() == Kind.UNMOVABLE) {
            return first.change().map(Explanation::orRestarted);
        }
        return first.change();
    }

    private static Sentence orRestarted(Sentence change) {
        boolean says = change.equals(Unmovable.RESTARTED) || change.arguments().contains(Unmovable.RESTARTED);
        return says ? change : Sentence.of("upgrade.or", "{0}, or {1}", change, Unmovable.RESTARTED);
    }

    /** Rounded up to whole minutes. */
    private static Sentence words(Duration time) {
        long minutes = time.plusSeconds(59).toMinutes();
        return minutes < 60
                ? Sentence.of("time.minutes", "{0} min", minutes)
                : Sentence.of("time.hours", "{0} h {1} min", minutes / 60, minutes % 60);
    }
}
