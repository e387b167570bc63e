package org.securecloudlab.web.page.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.securecloudlab.scheduler.explain.Refusal;

/** Refusals of one instance, counted by rule. */
final class Explanation {

    private Explanation() {}

    /**
     * How many hosts a rule refused.
     *
     * @param name of the rule
     */
    public record Rule(String name, int hosts) {}

    static List<Rule> rules(List<Refusal> refusals) {
        Map<String, Integer> counts = new TreeMap<>();
        refusals.forEach(refusal -> counts.merge(refusal.rule(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(rule -> new Rule(rule.getKey(), rule.getValue()))
                .sorted((a, b) -> Integer.compare(b.hosts(), a.hosts()))
                .toList();
    }
}
