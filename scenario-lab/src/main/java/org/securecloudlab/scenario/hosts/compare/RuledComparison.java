package org.securecloudlab.scenario.hosts.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.scenario.ScenarioRunner;
import org.securecloudlab.scenario.comparison.InstanceChange;
import org.securecloudlab.scenario.comparison.RunComparison;
import org.securecloudlab.scenario.report.Placement;
import org.securecloudlab.scenario.report.RunReport;
import org.securecloudlab.scheduler.explain.Refusal;

/**
 * Two runs of the same requests.
 *
 * @param runs figures, expectations and instances side by side
 * @param settings options of nova.conf that differ
 * @param rules how often each rule made a difference, most instances first
 * @param changes every instance of replication 0 that fared differently, with the rule, in order of requests
 */
public record RuledComparison(
        RunComparison runs, List<SettingChange> settings, List<RuleCount> rules, List<RuleChange> changes) {
    /** The rule of an instance that neither a rule nor a single weigher kept from its former host. */
    public static final String WEIGHERS = "weighers";

    public RuledComparison {
        settings = List.copyOf(settings);
        rules = List.copyOf(rules);
        changes = List.copyOf(changes);
    }

    /**
     * One side of a comparison.
     *
     * @param cloud it was run on
     * @param runner that ran it
     * @param report what it found
     */
    public record Side(Cloud cloud, ScenarioRunner runner, RunReport report) {}

    /** Compares; replication 0 is run once more where the rules must be asked for: what refuses a former host now, or refused a new one before. */
    public static RuledComparison of(Side before, Side after) {
        RunComparison runs = RunComparison.of(before.report(), after.report());
        Map<String, String> formerHosts = new HashMap<>();
        Map<String, String> newHosts = new HashMap<>();
        for (InstanceChange change : runs.instances()) {
            switch (change.kind()) {
                case MOVED, NEWLY_FAILED ->
                    change.before()
                            .flatMap(Placement::host)
                            .ifPresent(host -> formerHosts.put(change.instanceId(), host));
                case NEWLY_PLACED ->
                    change.after().flatMap(Placement::host).ifPresent(host -> newHosts.put(change.instanceId(), host));
                case ONLY_BEFORE, ONLY_AFTER -> {}
            }
        }
        Map<String, Refusal> refusals = new HashMap<>(after.runner().explain(0, formerHosts));
        refusals.putAll(before.runner().explain(0, newHosts));
        List<RuleChange> changes = runs.instances().stream()
                .map(change -> ruled(change, Optional.ofNullable(refusals.get(change.instanceId()))))
                .toList();
        return new RuledComparison(
                runs, SettingChange.between(before.cloud(), after.cloud()), counts(changes), changes);
    }

    /** Where no rule is about the one host, as when the other cloud does not have it, what removed the last hosts. */
    private static RuleChange ruled(InstanceChange change, Optional<Refusal> refusal) {
        String otherwise =
                switch (change.kind()) {
                    case MOVED -> WEIGHERS;
                    case NEWLY_FAILED -> reason(change.after());
                    case NEWLY_PLACED -> reason(change.before());
                    case ONLY_BEFORE, ONLY_AFTER -> "requests";
                };
        return new RuleChange(
                change,
                refusal.map(Refusal::rule).orElse(otherwise),
                refusal.map(Refusal::asked),
                refusal.map(Refusal::found));
    }

    private static String reason(Optional<Placement> placement) {
        return placement.flatMap(Placement::reason).orElse("");
    }

    private static List<RuleCount> counts(List<RuleChange> changes) {
        Map<List<Object>, RuleCount> counts = new LinkedHashMap<>();
        for (RuleChange change : changes) {
            InstanceChange.Kind kind = change.change().kind();
            counts.merge(
                    List.of(kind, change.rule()),
                    new RuleCount(kind, change.rule(), 1),
                    (a, b) -> new RuleCount(kind, a.rule(), a.instances() + 1));
        }
        List<RuleCount> sorted = new ArrayList<>(counts.values());
        sorted.sort(Comparator.comparingLong(RuleCount::instances).reversed());
        return sorted;
    }
}
