package org.securecloudlab.scenario.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.securecloudlab.kernel.statistics.MeanDifference;
import org.securecloudlab.kernel.statistics.MeanEstimate;
import org.securecloudlab.scenario.RunInputs;
import org.securecloudlab.scenario.comparison.InstanceChange.Kind;
import org.securecloudlab.scenario.expectation.ExpectationOutcome.Verdict;
import org.securecloudlab.scenario.hosts.HostKeys;
import org.securecloudlab.scenario.report.Placement;
import org.securecloudlab.scenario.wording.Amounts;
import org.securecloudlab.scenario.wording.OutcomeWords;
import org.securecloudlab.scenario.wording.Wording;

/** The sentences and tables of a comparison as worded cells, the same for a terminal and for a page. */
final class ComparisonRows {
    private final RunComparison comparison;
    private final Wording wording;

    ComparisonRows(RunComparison comparison, Wording wording) {
        this.comparison = comparison;
        this.wording = wording;
    }

    String title() {
        return wording.text("comparison.title", name(comparison.before()), name(comparison.after()));
    }

    private static String name(RunInputs inputs) {
        return inputs.scenarioName() + " (" + inputs.cloudName()
                + (inputs.cloudVersion().isPresent()
                        ? "@" + inputs.cloudVersion().getAsInt()
                        : "") + ")";
    }

    String pairing() {
        return wording.text(comparison.paired() ? "comparison.paired" : "comparison.unpaired");
    }

    String instances() {
        return wording.text(
                "comparison.instances",
                Stream.of(Kind.values()).map(this::count).toArray());
    }

    private String count(Kind kind) {
        return Amounts.plain(comparison.instances().stream()
                .filter(change -> change.kind() == kind)
                .count());
    }

    List<String> header(String... keys) {
        return Stream.of(keys).map(key -> wording.text("column." + key)).toList();
    }

    List<String> expectation(ExpectationChange change) {
        return List.of(verdict(change.before()), verdict(change.after()), change.text());
    }

    private String verdict(Optional<Verdict> verdict) {
        return verdict.map(new OutcomeWords(wording)::verdict).orElseGet(() -> wording.text("comparison.absent"));
    }

    /** How many were placed and how full the cloud was, then all other figures that differ. */
    List<FigureChange> figures() {
        return Stream.concat(
                        comparison.figures().stream().filter(ComparisonRows::isTotal),
                        comparison.figures().stream().filter(figure -> !figure.isSame() && !isTotal(figure)))
                .toList();
    }

    private static boolean isTotal(FigureChange figure) {
        return figure.name().startsWith("placement.") || figure.name().startsWith("cloud.");
    }

    /** How many figures are left out; empty when none is. */
    String sameFigures() {
        int same = comparison.figures().size() - figures().size();
        return same == 0 ? "" : wording.text("comparison.figures.same", Integer.toString(same));
    }

    List<String> figure(FigureChange change) {
        double largest = Stream.of(change.before(), change.after())
                .flatMap(Optional::stream)
                .mapToDouble(MeanEstimate::largest)
                .max()
                .orElse(0);
        Amounts amounts = Amounts.of(change.unit(), largest, wording);
        return List.of(
                change.name(),
                mean(change.before(), amounts),
                mean(change.after(), amounts),
                change.difference()
                        .map(MeanDifference::mean)
                        .map(amounts::number)
                        .orElse(""),
                change.difference()
                        .map(d -> amounts.number(d.low()) + " – " + amounts.number(d.high()))
                        .orElse(""),
                amounts.unit());
    }

    private String mean(Optional<MeanEstimate> estimate, Amounts amounts) {
        return estimate.map(MeanEstimate::mean).map(amounts::number).orElseGet(() -> wording.text("comparison.absent"));
    }

    List<String> instance(InstanceChange change) {
        return List.of(
                change.instanceId(),
                wording.text("move." + change.kind().name().toLowerCase(Locale.ROOT)),
                place(change.before()),
                place(change.after()));
    }

    private static String place(Optional<Placement> placement) {
        return placement
                .flatMap(p -> p.host().map(HostKeys::shown).or(p::reason))
                .orElse("");
    }
}
