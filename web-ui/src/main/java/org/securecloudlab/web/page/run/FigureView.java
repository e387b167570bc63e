package org.securecloudlab.web.page.run;

import org.securecloudlab.kernel.statistics.MeanEstimate;
import org.securecloudlab.scenario.report.FigureResult;
import org.securecloudlab.scenario.wording.Amounts;
import org.securecloudlab.scenario.wording.Wording;

/**
 * A figure with its interval, and where both lie between the least and the greatest value.
 *
 * @param description what it is, in the reader's language
 * @param isEnglish whether the description is English on a page of another language
 * @param varies whether replications differ at all
 * @param lowAt lower end of the interval, 0 to 100
 * @param widthAt width of the interval, at least so much that it can be seen
 * @param meanAt the mean, 0 to 100
 */
public record FigureView(
        String name,
        String unit,
        String description,
        boolean isEnglish,
        String mean,
        String interval,
        String least,
        String greatest,
        boolean varies,
        double lowAt,
        double widthAt,
        double meanAt) {
    private static final double VISIBLE = 1.5;

    static FigureView of(FigureResult figure, FigureText text, Wording wording) {
        MeanEstimate estimate = figure.estimate();
        Amounts amounts = Amounts.of(
                figure.unit(), Math.max(Math.abs(estimate.smallest()), Math.abs(estimate.largest())), wording);
        double range = estimate.largest() - estimate.smallest();
        boolean varies = range > 0;
        double low = varies ? at(estimate.low(), estimate) : 0;
        double high = varies ? at(estimate.high(), estimate) : 0;
        return new FigureView(
                figure.name(),
                amounts.unit(),
                text.text(),
                text.isEnglish(),
                amounts.number(estimate.mean()),
                estimate.count() < 2 ? "–" : amounts.number(estimate.low()) + " … " + amounts.number(estimate.high()),
                amounts.number(estimate.smallest()),
                amounts.number(estimate.largest()),
                varies,
                low,
                Math.max(VISIBLE, high - low),
                varies ? at(estimate.mean(), estimate) : 0);
    }

    /** The interval of a mean may reach beyond the values; the picture ends there. */
    private static double at(double value, MeanEstimate estimate) {
        double share = (value - estimate.smallest()) / (estimate.largest() - estimate.smallest());
        return Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10.0;
    }
}
