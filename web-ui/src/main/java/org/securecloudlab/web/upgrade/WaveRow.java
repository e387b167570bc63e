package org.securecloudlab.web.upgrade;

import java.time.Duration;
import java.util.List;
import org.securecloudlab.scenario.upgrade.HostDrain;
import org.securecloudlab.scenario.upgrade.Wave;

/**
 * A wave as a row.
 *
 * @param number from 1
 * @param hosts their names
 * @param guests how many leave
 * @param start since the beginning
 * @param drained how long until its last guest has left
 * @param end since the beginning
 * @param earliest end
 * @param latest end
 */
public record WaveRow(
        int number,
        String hosts,
        int guests,
        String start,
        String drained,
        String end,
        String earliest,
        String latest) {

    static WaveRow of(Wave wave) {
        return new WaveRow(
                wave.number(),
                String.join(", ", wave.hosts().stream().map(HostDrain::host).toList()),
                wave.moves().size(),
                Times.of(wave.start().expected()),
                Times.of(wave.hosts().stream()
                        .map(host -> host.drained().expected())
                        .max(Duration::compareTo)
                        .orElse(Duration.ZERO)),
                Times.of(wave.end().expected()),
                Times.of(wave.end().earliest()),
                Times.of(wave.end().latest()));
    }

    static List<WaveRow> of(List<Wave> waves) {
        return waves.stream().map(WaveRow::of).toList();
    }
}
