package org.securecloudlab.scenario.upgrade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.scenario.migration.LivePlacement;
import org.securecloudlab.scheduler.NovaScheduler;

/**
 * Puts hosts together to waves, greedily: the hosts with the least memory in use first, as many as may be out at once and whose guests find other hosts
 * while all of them are out. Where not one does, each host that is left is tried alone.
 */
final class Waves {
    private final NovaScheduler scheduler;
    private final Fleet fleet;
    private final Drain drain;
    private final UpgradeRequest request;
    private final Cancellation cancellation;
    private final Set<String> remaining;
    private final Set<String> switchedOff = new LinkedHashSet<>();
    private final List<PlacedWave> waves = new ArrayList<>();
    private final Map<String, Guest> stuck = new LinkedHashMap<>();

    Waves(Cloud cloud, Fleet fleet, UpgradeRequest request, List<String> hosts, Cancellation cancellation) {
        this.scheduler = NovaScheduler.of(cloud);
        this.fleet = fleet;
        this.drain = new Drain(scheduler, fleet, new LivePlacement(scheduler, cloud));
        this.request = request;
        this.cancellation = cancellation;
        this.remaining = new LinkedHashSet<>(hosts);
        for (Host host : cloud.hosts()) {
            if (!host.service().enabled()) {
                switchedOff.add(host.name());
            }
        }
    }

    /** Makes all waves that can be made. */
    void run(Progress progress) {
        int all = remaining.size();
        while (!remaining.isEmpty()) {
            cancellation.throwIfCancelled();
            List<String> order = emptiestFirst();
            Optional<PlacedWave> wave = wave(order.subList(0, Math.min(request.hostsAtOnce(), order.size())));
            for (int next = 0; wave.isEmpty() && next < order.size(); next++) {
                wave = wave(order.subList(next, next + 1));
            }
            if (wave.isEmpty()) {
                return;
            }
            finish(wave.get());
            progress.report(all - remaining.size(), all);
        }
    }

    private List<String> emptiestFirst() {
        Map<String, Long> used = new HashMap<>();
        for (String host : remaining) {
            used.put(
                    host,
                    fleet.keys(host).stream()
                            .mapToLong(key -> scheduler.load(key).ramMiBUsed())
                            .sum());
        }
        return remaining.stream().sorted(Comparator.comparing(used::get)).toList();
    }

    private Optional<PlacedWave> wave(List<String> candidates) {
        stuck.clear();
        if (request.prefersUpgraded()) {
            remaining.forEach(host -> scheduler.setEnabled(host, false));
        }
        candidates.forEach(host -> scheduler.setEnabled(host, false));
        List<String> chosen = new ArrayList<>();
        List<PlacedMove> moves = new ArrayList<>();
        boolean isClosed = request.prefersUpgraded();
        for (String host : candidates) {
            Drain.Outcome outcome = drain.of(host);
            if (!outcome.isEmpty() && isClosed) {
                isClosed = false;
                remaining.stream().filter(each -> !candidates.contains(each)).forEach(this::open);
                outcome = drain.of(host);
            }
            if (outcome.isEmpty()) {
                chosen.add(host);
                moves.addAll(outcome.moves());
            } else {
                stuck.put(host, outcome.stuck().orElseThrow());
                open(host);
            }
        }
        if (isClosed) {
            remaining.stream().filter(each -> !candidates.contains(each)).forEach(this::open);
        }
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new PlacedWave(chosen, moves));
    }

    /** As it was before the upgrade. */
    private void open(String host) {
        scheduler.setEnabled(host, !switchedOff.contains(host));
    }

    private void finish(PlacedWave wave) {
        wave.moves().forEach(move -> scheduler.moved(move.guest().id()));
        wave.hosts().forEach(this::open);
        wave.hosts().forEach(remaining::remove);
        waves.add(wave);
    }

    List<PlacedWave> waves() {
        return waves;
    }

    /** Hosts that found no wave, in the cloud's order. */
    List<String> left() {
        return List.copyOf(remaining);
    }

    /** The first guest of a host that finds no other one now, with the host disabled and nothing else under way. */
    Optional<Guest> stuckOn(String host) {
        scheduler.setEnabled(host, false);
        Drain.Outcome outcome = drain.of(host);
        outcome.moves().forEach(move -> scheduler.moveFailed(move.guest().id()));
        open(host);
        return outcome.stuck();
    }

    /** Asks the scheduler something while a host is disabled. */
    <T> T asking(String host, Function<NovaScheduler, T> question) {
        scheduler.setEnabled(host, false);
        T answer = question.apply(scheduler);
        open(host);
        return answer;
    }
}
