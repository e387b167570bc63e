package org.securecloudlab.web.page.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.securecloudlab.kernel.statistics.MeanEstimate;
import org.securecloudlab.scenario.comparison.ExpectationChange;
import org.securecloudlab.scenario.comparison.FigureChange;
import org.securecloudlab.scenario.comparison.InstanceChange;
import org.securecloudlab.scenario.comparison.RunComparison;
import org.securecloudlab.scenario.wording.Amounts;
import org.securecloudlab.scenario.wording.Wording;

/**
 * Two runs side by side, in words.
 *
 * @param paired whether both have the same seed
 * @param same figures that do not differ at all
 * @param instances the first of those that fared differently
 * @param instanceCount how many there are
 */
public record ComparisonView(
        boolean paired,
        List<ExpectationChange> expectations,
        List<Figure> figures,
        int same,
        List<InstanceChange> instances,
        int instanceCount) {
    private static final int INSTANCES = 500;

    /**
     * One figure that differs.
     *
     * @param interval of the difference
     * @param isClear whether the difference is more than chance
     */
    public record Figure(
            String name,
            String unit,
            String before,
            String after,
            String difference,
            String interval,
            boolean isClear) {}

    static ComparisonView of(RunComparison comparison, Locale locale) {
        Wording wording = Wording.of(locale);
        List<FigureChange> differing =
                comparison.figures().stream().filter(ComparisonView::differs).toList();
        return new ComparisonView(
                comparison.paired(),
                comparison.expectations(),
                differing.stream().map(change -> figure(change, wording)).toList(),
                comparison.figures().size() - differing.size(),
                comparison.instances().stream().limit(INSTANCES).toList(),
                comparison.instances().size());
    }

    private static boolean differs(FigureChange change) {
        return change.difference()
                .map(d -> d.mean() != 0 || d.low() != d.high())
                .orElse(!change.before().equals(change.after()));
    }

    private static Figure figure(FigureChange change, Wording wording) {
        double largest = Stream.of(change.before(), change.after())
                .flatMap(Optional::stream)
                .flatMapToDouble(estimate -> DoubleStream.of(estimate.smallest(), estimate.largest()))
                .map(Math::abs)
                .max()
                .orElse(0);
        Amounts amounts = Amounts.of(change.unit(), largest, wording);
        return new Figure(
                change.name(),
                amounts.unit(),
                mean(change.before(), amounts),
                mean(change.after(), amounts),
                change.difference().map(d -> signed(d.mean(), amounts)).orElse("–"),
                change.difference()
                        .map(d -> signed(d.low(), amounts) + " … " + signed(d.high(), amounts))
                        .orElse("–"),
                change.isClear());
    }

    private static String mean(Optional<MeanEstimate> estimate, Amounts amounts) {
        return estimate.map(e -> amounts.number(e.mean())).orElse("–");
    }

    private static String signed(double value, Amounts amounts) {
        return value > 0 ? "+" + amounts.number(value) : amounts.number(value);
    }
}
