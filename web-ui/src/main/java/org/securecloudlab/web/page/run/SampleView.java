package org.securecloudlab.web.page.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.securecloudlab.kernel.statistics.MeanEstimate;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.figure.Statistic;
import org.securecloudlab.scenario.report.FigureResult;
import org.securecloudlab.scenario.wording.Amounts;
import org.securecloudlab.scenario.wording.Wording;

/**
 * A sample on one line: the mean over replications of each of its statistics, all in the same unit.
 *
 * @param description what it is, in the reader's language
 * @param isEnglish whether the description is English on a page of another language
 * @param count how many numbers a replication has
 * @param numbers by {@link #STATISTICS}; a dash where there was nothing to tell it from
 */
public record SampleView(
        String name, String unit, String description, boolean isEnglish, String count, List<String> numbers) {
    private static final String COUNT = "count";

    /** The suffixes of what a line tells beside the count, in order. */
    static final List<String> STATISTICS = Statistic.REPORTED.stream()
            .map(Statistic::suffix)
            .filter(suffix -> !suffix.equals(COUNT))
            .toList();

    public SampleView {
        numbers = List.copyOf(numbers);
    }

    static SampleView of(FigureDefinition sample, FigureText text, Map<String, FigureResult> results, Wording wording) {
        Function<String, Optional<Double>> mean =
                suffix -> Optional.ofNullable(results.get(sample.name() + "." + suffix))
                        .map(FigureResult::estimate)
                        .map(MeanEstimate::mean);
        double largest = STATISTICS.stream()
                .flatMap(suffix -> mean.apply(suffix).stream())
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
        Amounts amounts = Amounts.of(sample.unit(), largest, wording);
        return new SampleView(
                sample.name(),
                amounts.unit(),
                text.text(),
                text.isEnglish(),
                mean.apply(COUNT).map(Amounts::plain).orElse("0"),
                STATISTICS.stream()
                        .map(suffix -> mean.apply(suffix).map(amounts::number).orElse("–"))
                        .toList());
    }

    /** Whether a figure's result is a statistic of that sample. */
    static boolean owns(String sample, FigureResult result) {
        String name = result.name();
        return name.startsWith(sample + ".")
                && Statistic.of(name.substring(sample.length() + 1)).isPresent();
    }
}
