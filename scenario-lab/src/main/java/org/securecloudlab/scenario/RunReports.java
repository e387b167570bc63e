package org.securecloudlab.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.kernel.statistics.MeanEstimate;
import org.securecloudlab.scenario.expectation.Expectations;
import org.securecloudlab.scenario.figure.FigureCatalogue;
import org.securecloudlab.scenario.figure.FigureDefinition.Kind;
import org.securecloudlab.scenario.figure.FigureLookup;
import org.securecloudlab.scenario.figure.Figures;
import org.securecloudlab.scenario.figure.Statistic;
import org.securecloudlab.scenario.report.FigureResult;
import org.securecloudlab.scenario.report.PooledResult;
import org.securecloudlab.scenario.report.RefusalCount;
import org.securecloudlab.scenario.report.ReplicationSummary;
import org.securecloudlab.scenario.report.RunReport;

/** Makes the report of a run from its replications. */
public final class RunReports {
    private static final ReplicationResult.Detail NO_DETAIL =
            new ReplicationResult.Detail(List.of(), List.of(), List.of());

    private RunReports() {}

    /**
     * The report; the order in which the results arrive does not matter.
     *
     * @param inputs of the run
     * @param results of the replications that are finished, in any order
     * @throws IllegalArgumentException when a replication is there twice
     */
    public static RunReport assemble(RunInputs inputs, List<ReplicationResult> results) {
        List<ReplicationResult> ordered = ordered(results);
        FigureCatalogue catalogue = new FigureCatalogue(inputs.figures(), inputs.absentStages());
        List<Figures> figures = ordered.stream().map(ReplicationResult::figures).toList();
        List<ReplicationSummary> summaries =
                ordered.stream().map(r -> summary(r, catalogue)).toList();
        ReplicationResult.Detail detail =
                ordered.stream().flatMap(r -> r.detail().stream()).findFirst().orElse(NO_DETAIL);
        return new RunReport(
                inputs,
                figureResults(catalogue, summaries),
                pooled(catalogue, Figures.pooled(figures)),
                refusals(ordered),
                Expectations.judge(inputs.expectations(), catalogue, figures),
                inputs.absentStages(),
                summaries,
                detail.timeline(),
                detail.placements(),
                detail.hostsAtEnd());
    }

    private static List<ReplicationResult> ordered(List<ReplicationResult> results) {
        List<ReplicationResult> ordered = results.stream()
                .sorted(Comparator.comparingInt(ReplicationResult::replication))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i - 1).replication() == ordered.get(i).replication()) {
                throw new IllegalArgumentException(
                        "Replication [" + ordered.get(i).replication() + "] is there twice");
            }
        }
        return ordered;
    }

    private static ReplicationSummary summary(ReplicationResult result, FigureCatalogue catalogue) {
        SortedMap<String, Double> told = new TreeMap<>();
        for (FigureLookup.Known figure : catalogue.reported()) {
            figure.in(result.figures()).ifPresent(value -> told.put(figure.name(), value));
        }
        return new ReplicationSummary(result.replication(), told, result.refusals());
    }

    private static List<FigureResult> figureResults(FigureCatalogue catalogue, List<ReplicationSummary> summaries) {
        List<FigureResult> results = new ArrayList<>();
        for (FigureLookup.Known figure : catalogue.reported()) {
            double[] values = summaries.stream()
                    .flatMap(s -> Optional.ofNullable(s.figures().get(figure.name())).stream())
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            if (values.length > 0) {
                results.add(new FigureResult(
                        figure.name(),
                        figure.unit(),
                        figure.definition().stage(),
                        figure.definition().description(),
                        MeanEstimate.of(values)));
            }
        }
        return results;
    }

    private static List<PooledResult> pooled(FigureCatalogue catalogue, Figures pooled) {
        return catalogue.definitions().stream()
                .filter(definition -> definition.kind() == Kind.SAMPLE)
                .map(definition -> {
                    SortedMap<String, Double> told = new TreeMap<>();
                    for (Statistic statistic : Statistic.REPORTED) {
                        OptionalDouble value = new FigureLookup.Known(definition, Optional.of(statistic)).in(pooled);
                        value.ifPresent(v -> told.put(statistic.suffix(), v));
                    }
                    return new PooledResult(definition.name(), definition.unit(), told);
                })
                .toList();
    }

    private static List<RefusalCount> refusals(List<ReplicationResult> results) {
        SortedMap<String, Long> totals = new TreeMap<>();
        SortedMap<String, Integer> replications = new TreeMap<>();
        for (ReplicationResult result : results) {
            for (Map.Entry<String, Long> refusal : result.refusals().entrySet()) {
                totals.merge(refusal.getKey(), refusal.getValue(), Long::sum);
                replications.merge(refusal.getKey(), 1, Integer::sum);
            }
        }
        return totals.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(total -> new RefusalCount(
                        total.getKey(),
                        total.getValue(),
                        (double) total.getValue() / results.size(),
                        replications.getOrDefault(total.getKey(), 0)))
                .toList();
    }
}
