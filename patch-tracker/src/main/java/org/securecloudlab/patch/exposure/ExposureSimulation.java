package org.securecloudlab.patch.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.kernel.statistics.MeanDifference;
import org.securecloudlab.kernel.statistics.MeanEstimate;
import org.securecloudlab.patch.document.Words;
import org.securecloudlab.patch.urgency.CvssBand;

/** Runs a model many times and sums up. The same model, seed and number of replications give the same report. */
public final class ExposureSimulation {
    private final ExposureModel model;
    private final List<List<Totals>> totals = new ArrayList<>();

    private ExposureSimulation(ExposureModel model) {
        this.model = model;
        model.policies().forEach(policy -> totals.add(new ArrayList<>()));
    }

    /**
     * Simulates.
     *
     * @throws java.util.concurrent.CancellationException when cancelled meanwhile
     */
    public static ExposureReport run(
            ExposureModel model, long seed, int replications, Progress progress, Cancellation cancellation) {
        ExposureSimulation simulation = new ExposureSimulation(model);
        double[][] byDay = new double[model.policies().size()][model.days()];
        for (int replication = 0; replication < replications; replication++) {
            AdvisoryStream stream = new AdvisoryStream(model, RandomStreams.ofReplication(seed, replication));
            for (int policy = 0; policy < model.policies().size(); policy++) {
                ExposureRun run = new ExposureRun(model, cancellation);
                run.run(model.policies().get(policy), stream.findings());
                simulation.keep(policy, run);
                for (int day = 0; day < model.days(); day++) {
                    byDay[policy][day] += run.vulnerableAtDay()[day] / replications;
                }
            }
            progress.report(replication + 1L, replications);
        }
        List<PolicyExposure> policies = new ArrayList<>();
        for (int policy = 0; policy < model.policies().size(); policy++) {
            policies.add(simulation.exposure(policy, byDay[policy]));
        }
        return new ExposureReport(seed, replications, model.days(), policies);
    }

    private void keep(int policy, ExposureRun run) {
        SortedMap<String, Double> bySeverity = new TreeMap<>();
        for (CvssBand severity : model.advisoriesPerYear().keySet()) {
            bySeverity.put(Words.of(severity), run.findingDays(severity));
        }
        SortedMap<String, Double> byOwner = new TreeMap<>();
        for (int group = 0; group < model.groups().size(); group++) {
            byOwner.merge(model.groups().get(group).owner(), run.vulnerableDays(group), Double::sum);
        }
        totals.get(policy).add(new Totals(run.vulnerableDays(), bySeverity, byOwner));
    }

    private PolicyExposure exposure(int policy, double[] byDay) {
        List<Totals> own = totals.get(policy);
        Totals any = own.get(0);
        SortedMap<String, ExposureFigure> bySeverity = new TreeMap<>();
        any.bySeverity()
                .keySet()
                .forEach(key ->
                        bySeverity.put(key, figure(own, t -> t.bySeverity().get(key))));
        SortedMap<String, ExposureFigure> byOwner = new TreeMap<>();
        any.byOwner()
                .keySet()
                .forEach(key -> byOwner.put(key, figure(own, t -> t.byOwner().get(key))));
        List<Double> curve = new ArrayList<>();
        for (double vulnerable : byDay) {
            curve.add(vulnerable);
        }
        return new PolicyExposure(
                model.policies().get(policy).name(),
                figure(own, Totals::vulnerableDays),
                policy == 0 ? Optional.empty() : Optional.of(difference(totals.get(0), own)),
                bySeverity,
                byOwner,
                curve);
    }

    private static ExposureFigure figure(List<Totals> totals, ToDoubleFunction<Totals> figure) {
        MeanEstimate estimate =
                MeanEstimate.of(totals.stream().mapToDouble(figure).toArray());
        return new ExposureFigure(estimate.mean(), estimate.low(), estimate.high());
    }

    private static ExposureFigure difference(List<Totals> first, List<Totals> own) {
        MeanDifference difference = MeanDifference.paired(
                first.stream().mapToDouble(Totals::vulnerableDays).toArray(),
                own.stream().mapToDouble(Totals::vulnerableDays).toArray());
        return new ExposureFigure(difference.mean(), difference.low(), difference.high());
    }

    private record Totals(
            double vulnerableDays, SortedMap<String, Double> bySeverity, SortedMap<String, Double> byOwner) {}
}
