package org.securecloudlab.scenario.upgrade;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.migration.Estimate;
import org.securecloudlab.migration.Forecast;
import org.securecloudlab.scenario.migration.GuestMigrations;
import org.securecloudlab.scenario.upgrade.TransferClock.Transfer;

/** The times of a wave, from three runs of its moves: at the expected pace, the fastest and the slowest. */
final class WaveTimes {
    private final GuestMigrations migrations;
    private final PlacedWave wave;
    private final Duration work;
    private final List<Transfer> expected;
    private final List<Transfer> fastest;
    private final List<Transfer> slowest;

    WaveTimes(GuestMigrations migrations, PlacedWave wave, int atOnce, Duration work) {
        this.migrations = migrations;
        this.wave = wave;
        this.work = work;
        this.expected = new TransferClock(migrations, atOnce, Estimate::value).run(wave.moves());
        this.fastest = new TransferClock(migrations, atOnce, Estimate::low).run(wave.moves());
        this.slowest = new TransferClock(migrations, atOnce, Estimate::high).run(wave.moves());
    }

    /** How long the wave takes, the work on the last host included. */
    TimeSpan length() {
        return TimeSpan.ofMillis(last(expected), last(fastest), last(slowest)).plus(work);
    }

    private static double last(List<Transfer> transfers) {
        return transfers.stream().mapToDouble(Transfer::endMillis).max().orElse(0);
    }

    /** The moves, in the wave's order. */
    List<InstanceMove> moves() {
        List<InstanceMove> moves = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            moves.add(move(i));
        }
        return moves;
    }

    private InstanceMove move(int index) {
        PlacedMove placed = wave.moves().get(index);
        Forecast forecast = migrations.forecast(
                placed.guest().kind().orElseThrow(), expected.get(index).sharing());
        Estimate blackout = forecast.blackoutMillis();
        return new InstanceMove(
                placed.guest().id(),
                placed.guest().instance().name(),
                placed.from(),
                placed.to(),
                Duration.ofMillis(Math.round(expected.get(index).startMillis())),
                TimeSpan.ofMillis(
                        expected.get(index).endMillis(),
                        fastest.get(index).endMillis(),
                        slowest.get(index).endMillis()),
                TimeSpan.ofMillis(blackout.value(), blackout.low(), blackout.high()),
                forecast.completeShare());
    }

    /** The forecast of each move at its share of the link. */
    List<Forecast> forecasts() {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            forecasts.add(migrations.forecast(
                    wave.moves().get(i).guest().kind().orElseThrow(),
                    expected.get(i).sharing()));
        }
        return forecasts;
    }

    /** When each host is empty. */
    Map<String, TimeSpan> drained() {
        Map<String, TimeSpan> drained = new LinkedHashMap<>();
        for (String host : wave.hosts()) {
            drained.put(host, TimeSpan.ofMillis(last(host, expected), last(host, fastest), last(host, slowest)));
        }
        return drained;
    }

    private double last(String host, List<Transfer> transfers) {
        double last = 0;
        for (int i = 0; i < transfers.size(); i++) {
            if (wave.moves().get(i).from().equals(host)) {
                last = Math.max(last, transfers.get(i).endMillis());
            }
        }
        return last;
    }
}
