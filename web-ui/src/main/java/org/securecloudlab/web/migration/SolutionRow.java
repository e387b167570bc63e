package org.securecloudlab.web.migration;

import java.util.Locale;
import org.securecloudlab.migration.solve.Remedy;
import org.securecloudlab.migration.solve.Solution;

/**
 * One remedy as a row.
 *
 * @param remedy what is changed
 * @param helps whether it does it alone
 * @param value the mildest that does, with its unit; empty when none does
 * @param total what is predicted with it
 * @param blackout what is predicted with it
 */
public record SolutionRow(Remedy remedy, boolean helps, String value, String total, String blackout) {
    static SolutionRow of(Solution solution) {
        return new SolutionRow(
                solution.remedy(),
                solution.helps(),
                solution.value()
                        .filter(value -> solution.remedy() != Remedy.NONE)
                        .map(value -> String.format(
                                Locale.ROOT,
                                "%,.1f %s",
                                value,
                                solution.remedy().unit()))
                        .orElse(""),
                String.format(Locale.ROOT, "%,.1f s", solution.prediction().totalMillis() / 1000),
                String.format(Locale.ROOT, "%,.0f ms", solution.prediction().blackoutMillis()));
    }
}
