package org.securecloudlab.web.page.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.kernel.statistics.MeanEstimate;
import org.securecloudlab.scenario.report.FigureResult;
import org.securecloudlab.scenario.wording.Amounts;
import org.securecloudlab.scenario.wording.Wording;

/**
 * A figure with its interval, and where both lie between the least and the greatest value.
 *
 * @param varies whether replications differ at all
 * @param lowAt lower end of the interval, 0 to 100
 * @param widthAt width of the interval, at least so much that it can be seen
 * @param meanAt the mean, 0 to 100
 */
public record FigureView(
        String name,
        String unit,
        String description,
        String mean,
        String interval,
        String least,
        String greatest,
        boolean varies,
        double lowAt,
        double widthAt,
        double meanAt) {
    private static final double VISIBLE = 1.5;

    /** Figures of one stage of life. */
    public record Stage(String name, List<FigureView> figures) {
        public Stage {
            figures = List.copyOf(figures);
        }
    }

    private FigureView undescribed() {
        return new FigureView(name, unit, "", mean, interval, least, greatest, varies, lowAt, widthAt, meanAt);
    }

    static FigureView of(FigureResult figure, Wording wording) {
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
                figure.description(),
                amounts.number(estimate.mean()),
                estimate.count() < 2 ? "–" : amounts.number(estimate.low()) + " … " + amounts.number(estimate.high()),
                amounts.number(estimate.smallest()),
                amounts.number(estimate.largest()),
                varies,
                low,
                Math.max(VISIBLE, high - low),
                varies ? at(estimate.mean(), estimate) : 0);
    }

    /** In the order in which the stages come first. Statistics of one sample are described once. */
    static List<Stage> stages(List<FigureResult> figures, Wording wording) {
        Map<String, List<FigureView>> stages = new LinkedHashMap<>();
        String described = "";
        for (FigureResult figure : figures) {
            FigureView view = of(figure, wording);
            stages.computeIfAbsent(figure.stage(), s -> new ArrayList<>())
                    .add(figure.description().equals(described) ? view.undescribed() : view);
            described = figure.description();
        }
        return stages.entrySet().stream()
                .map(stage -> new Stage(stage.getKey(), stage.getValue()))
                .toList();
    }

    /** The interval of a mean may reach beyond the values; the picture ends there. */
    private static double at(double value, MeanEstimate estimate) {
        double share = (value - estimate.smallest()) / (estimate.largest() - estimate.smallest());
        return Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10.0;
    }
}
