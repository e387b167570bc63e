package org.securecloudlab.web.migration;

import java.util.Locale;
import org.securecloudlab.migration.risk.Phase;
import org.securecloudlab.migration.risk.PhaseExposure;
import org.securecloudlab.migration.risk.RiskAssessment;

/**
 * A phase on the timeline.
 *
 * @param phase which
 * @param from its start
 * @param to its end
 * @param bytes what travels
 * @param clear what of it can be read
 * @param left where its bar begins, 0 to 100
 * @param width how wide the bar is, at least a hair
 * @param isClear whether anything in it can be read
 */
public record PhaseRow(
        Phase phase, String from, String to, String bytes, String clear, double left, double width, boolean isClear) {
    private static final double HAIR = 0.4;

    static PhaseRow of(PhaseExposure exposure, RiskAssessment risk) {
        double end = risk.phases().stream()
                .mapToDouble(PhaseExposure::toMillis)
                .max()
                .orElse(1);
        double whole = Math.max(1, end);
        return new PhaseRow(
                exposure.phase(),
                seconds(exposure.fromMillis()),
                seconds(exposure.toMillis()),
                FigureRow.mebibytes(exposure.bytes()),
                FigureRow.mebibytes(exposure.clearBytes()),
                Math.min(100 - HAIR, 100 * exposure.fromMillis() / whole),
                Math.max(HAIR, 100 * (exposure.toMillis() - exposure.fromMillis()) / whole),
                exposure.clearBytes() > 0);
    }

    private static String seconds(double millis) {
        return String.format(Locale.ROOT, "%,.3f s", millis / 1000);
    }
}
