package org.securecloudlab.web.migration;

import java.util.List;
import java.util.Locale;
import org.securecloudlab.migration.Forecast;
import org.securecloudlab.migration.risk.MitigationComparison;
import org.securecloudlab.migration.risk.RiskAssessment;
import org.securecloudlab.migration.risk.RiskAssessor;
import org.securecloudlab.migration.run.DescribedRun;

/**
 * A migration with all its answers, as the page shows them.
 *
 * @param run the migration
 * @param forecast what it takes
 * @param figures the same as rows
 * @param chart its rounds as the chart's JSON
 * @param chartSummary the same in words
 * @param risk what it exposes
 * @param phases its phases as rows
 * @param mitigations the comparison as rows
 */
public record MigrationView(
        DescribedRun run,
        Forecast forecast,
        List<FigureRow> figures,
        String chart,
        String chartSummary,
        RiskAssessment risk,
        List<PhaseRow> phases,
        List<MitigationLine> mitigations) {

    static MigrationView of(DescribedRun run) {
        Forecast forecast = run.forecast();
        RiskAssessor assessor = new RiskAssessor(run.predictor(), run.risk().faults());
        RiskAssessment risk = assessor.assess(run.request(), run.risk().path());
        RoundsChart chart = RoundsChart.of(forecast.expected());
        return new MigrationView(
                run,
                forecast,
                FigureRow.of(forecast),
                chart.json(),
                chart.summary(),
                risk,
                risk.phases().stream().map(p -> PhaseRow.of(p, risk)).toList(),
                MitigationComparison.compare(assessor, run.request(), run.risk().path()).stream()
                        .map(MitigationLine::of)
                        .toList());
    }

    /** Whether somebody on the path could read or change anything. */
    public boolean isExposed() {
        return risk.clearBytes() > 0;
    }

    /** A chance as people read it. */
    public static String chance(double probability) {
        return probability == 0 ? "0" : String.format(Locale.ROOT, "%.2g", probability);
    }

    public String fails() {
        return chance(risk.loss().aborts());
    }

    public String stalls() {
        return chance(risk.loss().stalls());
    }

    public String lost() {
        return chance(risk.loss().lost());
    }

    public String clear() {
        return FigureRow.mebibytes(risk.clearBytes());
    }

    public String distinct() {
        return FigureRow.mebibytes(risk.distinctClearBytes());
    }

    public String forgeable() {
        return FigureRow.mebibytes(risk.forgeableBytes());
    }
}
