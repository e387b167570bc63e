package org.securecloudlab.image.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.image.path.Arrow;
import org.securecloudlab.image.path.AttackResult;
import org.securecloudlab.image.path.BootConfiguration;
import org.securecloudlab.image.path.Outcome;
import org.securecloudlab.image.path.PathResult;
import org.securecloudlab.image.path.RehearsalStep;
import org.securecloudlab.image.path.RehearsalTrace;
import org.securecloudlab.image.path.Remedy;
import org.securecloudlab.image.path.Stop;

/** A review of boot paths for machines. */
public final class PathsAnswer {
    private PathsAnswer() {}

    public static Map<String, Object> of(BootConfiguration configuration, List<PathResult> results) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("configuration", configuration);
        answer.put("paths", results.stream().map(PathsAnswer::path).toList());
        return answer;
    }

    /** One rehearsal with its steps. */
    public static Map<String, Object> of(RehearsalTrace trace) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("path", trace.path());
        trace.attack().ifPresent(attack -> told.put("attack", attack));
        told.putAll(outcome(trace.outcome()));
        told.put("genuine_sha256", trace.genuineSha256());
        trace.bootedSha256().ifPresent(sha256 -> told.put("booted_sha256", sha256));
        trace.difference().ifPresent(difference -> told.put("difference", difference));
        told.put("steps", trace.steps().stream().map(PathsAnswer::step).toList());
        return told;
    }

    private static Map<String, Object> step(RehearsalStep step) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("place", step.place());
        told.put("checks", step.checks().stream().map(PathsAnswer::check).toList());
        told.put("attacked", step.isAttacked());
        told.put("disk_sha256", step.diskSha256());
        told.put("genuine", step.isGenuine());
        return told;
    }

    private static Map<String, Object> check(RehearsalStep.CheckResult result) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("check", result.name());
        told.put("passed", result.stop().isEmpty());
        result.stop().ifPresent(stop -> told.putAll(stop(stop)));
        return told;
    }

    private static Map<String, Object> path(PathResult result) {
        Map<String, Object> path = new LinkedHashMap<>();
        path.put("path", result.path());
        path.put("open", result.isOpen());
        path.put("verified_by", result.verifiedBy());
        path.put("places", result.arrows().stream().map(PathsAnswer::arrow).toList());
        path.put("untouched", outcome(result.untouched()));
        path.put("attacks", result.attacks().stream().map(PathsAnswer::attack).toList());
        return path;
    }

    private static Map<String, Object> arrow(Arrow arrow) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("place", arrow.to());
        place.put("can_be_changed_by", arrow.to().whoCanChange());
        place.put("checks", arrow.checks());
        return place;
    }

    private static Map<String, Object> attack(AttackResult result) {
        Map<String, Object> attack = new LinkedHashMap<>();
        attack.put("attack", result.attack());
        attack.put("at", result.attack().place());
        attack.put("means", result.attack().means());
        attack.putAll(outcome(result.outcome()));
        attack.put("stays_open", result.staysOpen());
        attack.put("remedies", result.remedies().stream().map(Remedy::text).toList());
        return attack;
    }

    private static Map<String, Object> outcome(Outcome outcome) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("outcome", outcome.word());
        outcome.stop().ifPresent(stop -> told.putAll(stop(stop)));
        outcome.preventedBy().ifPresent(by -> told.put("prevented_by", by));
        return told;
    }

    private static Map<String, Object> stop(Stop stop) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("check", stop.check());
        told.put("reason", stop.reason().text());
        told.put("fate", stop.fate());
        return told;
    }
}
