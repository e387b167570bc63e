package org.securecloudlab.scenario.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.scenario.expectation.ExpectationOutcome;
import org.securecloudlab.scenario.expectation.ExpectationOutcome.Verdict;
import org.securecloudlab.scenario.report.RunReport;

/**
 * An expectation that two runs answer differently.
 *
 * @param text as the scenarios write it
 * @param before the first run's answer; empty when it does not expect it
 * @param after the second run's answer; empty when it does not expect it
 */
public record ExpectationChange(String text, Optional<Verdict> before, Optional<Verdict> after) {

    /** Those of the second run in its order, then those that only the first has. */
    static List<ExpectationChange> between(RunReport before, RunReport after) {
        Map<String, Verdict> first = verdicts(before);
        Map<String, Verdict> second = verdicts(after);
        List<ExpectationChange> changes = new ArrayList<>();
        second.forEach((text, verdict) ->
                changes.add(new ExpectationChange(text, Optional.ofNullable(first.get(text)), Optional.of(verdict))));
        first.forEach((text, verdict) -> {
            if (!second.containsKey(text)) {
                changes.add(new ExpectationChange(text, Optional.of(verdict), Optional.empty()));
            }
        });
        changes.removeIf(change -> change.before().equals(change.after()));
        return changes;
    }

    private static Map<String, Verdict> verdicts(RunReport report) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (ExpectationOutcome outcome : report.expectations()) {
            verdicts.putIfAbsent(outcome.text(), outcome.verdict());
        }
        return verdicts;
    }
}
