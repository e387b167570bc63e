package org.securecloudlab.scenario.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.Severity;

/**
 * How much of an area of the guide a configuration keeps: the weight of the rules without a finding, in percent of the weight of
 * all that could be judged. A rule weighs as its severity, or as its worst finding: critical 10, high 6, medium 3, low 1, info 0
 * (an assumption of ours, for comparing versions, not clouds).
 *
 * @param area which
 * @param percent 0 to 100, rounded down; 100 when nothing in the area could be judged
 * @param findings how many there are
 */
public record AreaScore(Area area, int percent, int findings) {
    /**
     * The scores of all areas that have rules, in the order of {@link Area}.
     *
     * @param judged the rules whose files were there
     */
    public static List<AreaScore> of(List<RuleInfo> judged, List<Finding> findings) {
        Map<String, Severity> worst = new HashMap<>();
        findings.forEach(f -> worst.merge(f.rule().id(), f.severity(), (a, b) -> a.isAtLeast(b) ? a : b));
        List<AreaScore> scores = new ArrayList<>();
        for (Area area : Area.values()) {
            List<RuleInfo> rules = judged.stream().filter(r -> r.area() == area).toList();
            if (!rules.isEmpty()) {
                int count = (int)
                        findings.stream().filter(f -> f.rule().area() == area).count();
                scores.add(new AreaScore(area, percent(rules, worst), count));
            }
        }
        return List.copyOf(scores);
    }

    /** One figure for several rules: the weight kept, in percent. */
    static int percent(List<RuleInfo> rules, Map<String, Severity> worst) {
        int all = 0;
        int lost = 0;
        for (RuleInfo rule : rules) {
            Severity severity = worst.getOrDefault(rule.id(), rule.severity());
            int weight = weight(severity);
            all += weight;
            lost += worst.containsKey(rule.id()) ? weight : 0;
        }
        return all == 0 ? 100 : 100 * (all - lost) / all;
    }

    private static int weight(Severity severity) {
        return switch (severity) {
            case CRITICAL -> 10;
            case HIGH -> 6;
            case MEDIUM -> 3;
            case LOW -> 1;
            case INFO -> 0;
        };
    }
}
