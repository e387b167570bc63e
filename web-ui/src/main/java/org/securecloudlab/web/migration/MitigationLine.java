package org.securecloudlab.web.migration;

import java.util.List;
import java.util.Locale;
import org.securecloudlab.migration.risk.Mitigation;
import org.securecloudlab.migration.risk.MitigationRow;
import org.securecloudlab.web.page.view.Bar;

/**
 * A set of mitigations beside the others.
 *
 * @param mitigations which; none for the migration as it is
 * @param migrates whether there is a migration at all
 * @param total how long it takes
 * @param extra how much longer
 * @param clear what can still be read
 * @param removed share of the exposure that is gone
 * @param cpuSeconds of the source
 * @param disksInClear whether local disks still travel in clear
 */
public record MitigationLine(
        List<Mitigation> mitigations,
        boolean migrates,
        String total,
        String extra,
        String clear,
        Bar removed,
        String cpuSeconds,
        boolean disksInClear) {

    static MitigationLine of(MitigationRow row) {
        return new MitigationLine(
                row.mitigations(),
                row.assessment().isPresent(),
                row.assessment()
                        .map(with -> seconds(with.prediction().totalMillis()))
                        .orElse("–"),
                row.assessment().isEmpty() ? "–" : (row.extraMillis() < 0 ? "" : "+") + seconds(row.extraMillis()),
                FigureRow.mebibytes(
                        row.assessment().map(with -> with.clearBytes()).orElse(0.0)),
                new Bar(Math.round(100 * row.exposureRemoved()), 100),
                String.format(Locale.ROOT, "%,.1f s", row.sourceCpuSeconds()),
                row.blockMigrationInClear());
    }

    private static String seconds(double millis) {
        return String.format(Locale.ROOT, "%,.2f s", millis / 1000);
    }
}
