package org.securecloudlab.web.page.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.figure.FigureDefinition.Kind;
import org.securecloudlab.scenario.report.FigureResult;
import org.securecloudlab.scenario.stage.LifeCycle;
import org.securecloudlab.scenario.stage.LifeCycleStage;
import org.securecloudlab.scenario.wording.FigureWords;
import org.securecloudlab.scenario.wording.Wording;

/**
 * Figures of one stage of life, or of an operation.
 *
 * @param name in the reader's language
 * @param values figures of one number a replication
 * @param samples figures of many, one line each
 * @param statistics what the lines of the samples tell, with intervals
 * @param tookPart whether any number is ever other than 0
 */
public record FigureStage(
        String name, List<FigureView> values, List<SampleView> samples, List<FigureView> statistics, boolean tookPart) {
    private static final List<String> LIFE =
            LifeCycle.ofThisBuild().stages().stream().map(LifeCycleStage::name).toList();

    public FigureStage {
        values = List.copyOf(values);
        samples = List.copyOf(samples);
        statistics = List.copyOf(statistics);
    }

    /** In the order of life, then operations. */
    static List<FigureStage> of(List<FigureDefinition> figures, List<FigureResult> results, Locale locale) {
        Wording wording = Wording.of(locale);
        FigureWords words = FigureWords.of(locale);
        Map<String, List<FigureResult>> stages = new LinkedHashMap<>();
        results.forEach(result ->
                stages.computeIfAbsent(result.stage(), s -> new ArrayList<>()).add(result));
        return stages.entrySet().stream()
                .sorted(Comparator.comparingInt(stage -> rank(stage.getKey())))
                .map(stage -> of(stage.getKey(), samples(stage.getKey(), figures), stage.getValue(), wording, words))
                .toList();
    }

    private static FigureStage of(
            String stage,
            List<FigureDefinition> samples,
            List<FigureResult> results,
            Wording wording,
            FigureWords words) {
        Map<Boolean, List<FigureResult>> ofSamples = results.stream()
                .collect(Collectors.partitioningBy(
                        result -> samples.stream().anyMatch(sample -> SampleView.owns(sample.name(), result))));
        Map<String, FigureResult> byName =
                results.stream().collect(Collectors.toMap(FigureResult::name, Function.identity()));
        return new FigureStage(
                wording.textOr("stage." + stage, stage),
                views(ofSamples.getOrDefault(false, List.of()), wording, words),
                samples.stream()
                        .map(sample -> SampleView.of(
                                sample,
                                FigureText.of(sample.name(), sample.description(), wording, words),
                                byName,
                                wording))
                        .toList(),
                ofSamples.getOrDefault(true, List.of()).stream()
                        .map(result -> FigureView.of(result, FigureText.NONE, wording))
                        .toList(),
                results.stream().anyMatch(FigureStage::isEverOther));
    }

    private static List<FigureView> views(List<FigureResult> results, Wording wording, FigureWords words) {
        return results.stream()
                .map(result -> FigureView.of(
                        result, FigureText.of(result.name(), result.description(), wording, words), wording))
                .toList();
    }

    private static List<FigureDefinition> samples(String stage, List<FigureDefinition> figures) {
        return figures.stream()
                .filter(figure -> figure.kind() == Kind.SAMPLE && figure.stage().equals(stage))
                .toList();
    }

    private static int rank(String stage) {
        int rank = LIFE.indexOf(stage);
        return rank < 0 ? LIFE.size() : rank;
    }

    private static boolean isEverOther(FigureResult figure) {
        return figure.estimate().smallest() != 0 || figure.estimate().largest() != 0;
    }
}
