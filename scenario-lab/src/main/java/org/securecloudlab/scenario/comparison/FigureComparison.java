package org.securecloudlab.scenario.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.securecloudlab.kernel.statistics.MeanDifference;
import org.securecloudlab.scenario.report.FigureResult;
import org.securecloudlab.scenario.report.ReplicationSummary;
import org.securecloudlab.scenario.report.RunReport;

/** Compares the figures of two runs, replication by replication where that has a meaning. */
final class FigureComparison {
    private final RunReport before;
    private final RunReport after;
    private final boolean paired;

    FigureComparison(RunReport before, RunReport after, boolean paired) {
        this.before = before;
        this.after = after;
        this.paired = paired;
    }

    List<FigureChange> changes() {
        Map<String, FigureResult> ofBefore = byName(before);
        Map<String, FigureResult> ofAfter = byName(after);
        SortedSet<String> names = new TreeSet<>(ofBefore.keySet());
        names.addAll(ofAfter.keySet());
        List<FigureChange> changes = new ArrayList<>();
        for (String name : names) {
            changes.add(change(name, Optional.ofNullable(ofBefore.get(name)), Optional.ofNullable(ofAfter.get(name))));
        }
        return changes;
    }

    private FigureChange change(String name, Optional<FigureResult> first, Optional<FigureResult> second) {
        String unit = second.or(() -> first).map(FigureResult::unit).orElseThrow();
        boolean sameUnit = first.map(FigureResult::unit).equals(second.map(FigureResult::unit));
        return new FigureChange(
                name,
                unit,
                first.map(FigureResult::estimate),
                second.map(FigureResult::estimate),
                sameUnit ? Optional.of(difference(name)) : Optional.empty());
    }

    private MeanDifference difference(String name) {
        SortedMap<Integer, Double> first = values(before, name);
        SortedMap<Integer, Double> second = values(after, name);
        SortedSet<Integer> common = new TreeSet<>(first.keySet());
        common.retainAll(second.keySet());
        return paired && !common.isEmpty()
                ? MeanDifference.paired(of(first, common), of(second, common))
                : MeanDifference.independent(of(first, first.keySet()), of(second, second.keySet()));
    }

    private static double[] of(Map<Integer, Double> values, Collection<Integer> replications) {
        return replications.stream()
                .mapToDouble(replication -> values.getOrDefault(replication, Double.NaN))
                .toArray();
    }

    private static SortedMap<Integer, Double> values(RunReport report, String name) {
        SortedMap<Integer, Double> values = new TreeMap<>();
        for (ReplicationSummary summary : report.replications()) {
            Optional.ofNullable(summary.figures().get(name))
                    .ifPresent(value -> values.put(summary.replication(), value));
        }
        return values;
    }

    private static Map<String, FigureResult> byName(RunReport report) {
        Map<String, FigureResult> byName = new TreeMap<>();
        report.figures().forEach(figure -> byName.put(figure.name(), figure));
        return byName;
    }
}
