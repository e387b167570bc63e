package org.securecloudlab.migration.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.oslo.Policy;
import org.securecloudlab.cloud.oslo.PolicyRule;
import org.securecloudlab.cloud.oslo.Verdict;
import org.securecloudlab.migration.nova.NovaRelease;

/**
 * Reviews a policy file. Source: nova's {@code nova/policies/migrate_server.py} and release notes: today's names since 13.0.0, the guide's
 * removed in 14.0.0, project managers by default and a rule of its own for a named destination since 32.0.0 (2025.2).
 */
public final class LiveMigrationPolicy {
    private static final String MIGRATE = "os_compute_api:os-migrate-server:migrate_live";
    private static final String TO_HOST = MIGRATE + ":host";
    private static final String GUIDE_LIVE = "compute_extension:admin_actions:migrateLive";
    private static final String GUIDE_COLD = "compute_extension:admin_actions:migrate";
    private static final int NAMES_OF_THE_GUIDE_ENDED = 14;
    private static final int MANAGERS_AND_HOST_RULE = 32;

    private final Policy policy;
    private final NovaRelease release;

    private LiveMigrationPolicy(Policy policy, NovaRelease release) {
        this.policy = policy;
        this.release = release;
    }

    /** Reviews a file for a release; an empty file leaves nova's defaults. */
    public static PolicyReview review(Policy policy, NovaRelease release) {
        return new LiveMigrationPolicy(policy, release).review();
    }

    private PolicyReview review() {
        WhoMay migrate = rule(MIGRATE).or(this::guideRule).orElseGet(this::byDefault);
        WhoMay toHost = release.isAtLeast(MANAGERS_AND_HOST_RULE)
                // An override of the one is taken for the other as well, while that is not set itself.
                ? rule(TO_HOST).or(() -> rule(MIGRATE)).orElse(administrators())
                : migrate;
        return new PolicyReview(migrate, toHost, findings());
    }

    private Optional<WhoMay> rule(String name) {
        return policy.find(name)
                .map(found -> WhoMay.byFile(found.check(), policy.verdict(name).orElse(Verdict.CONDITIONAL)));
    }

    /** Up to Mitaka the old interface asked the guide's rule. */
    private Optional<WhoMay> guideRule() {
        return release.isAtLeast(NAMES_OF_THE_GUIDE_ENDED) ? Optional.empty() : rule(GUIDE_LIVE);
    }

    private WhoMay byDefault() {
        return release.isAtLeast(MANAGERS_AND_HOST_RULE)
                ? new WhoMay(WhoMay.Group.PROJECT_MANAGERS, "rule:project_manager_or_admin", true)
                : administrators();
    }

    private static WhoMay administrators() {
        return new WhoMay(WhoMay.Group.ADMINISTRATORS, "rule:admin_api", true);
    }

    private List<Problem> findings() {
        List<Problem> findings = new ArrayList<>();
        policy.find(GUIDE_LIVE).filter(rule -> isDead()).ifPresent(rule -> findings.add(dead(rule, MIGRATE)));
        policy.find(GUIDE_COLD)
                .filter(rule -> isDead())
                .ifPresent(rule -> findings.add(dead(rule, "os_compute_api:os-migrate-server:migrate")));
        policy.find(TO_HOST)
                .filter(rule -> !release.isAtLeast(MANAGERS_AND_HOST_RULE))
                .ifPresent(rule -> findings.add(finding(
                        rule,
                        "a rule that nova " + release.name() + " does not ask",
                        "nothing: it exists since 2025.2",
                        "Only " + MIGRATE + " decides there")));
        policy.find(MIGRATE)
                .filter(rule -> rule.value().isNull())
                .ifPresent(rule -> findings.add(finding(
                        rule,
                        "no value, which lets everybody through",
                        "\"!\" in quotes to let nobody through",
                        "YAML takes an unquoted ! for nothing")));
        return findings;
    }

    private boolean isDead() {
        return release.isAtLeast(NAMES_OF_THE_GUIDE_ENDED);
    }

    private Problem dead(PolicyRule rule, String today) {
        return finding(
                rule,
                "a rule name of the security guide that nova has not read since 14.0.0 (Newton)",
                today,
                "As it stands it forbids nothing, and nova says nothing about it");
    }

    private Problem finding(PolicyRule rule, String found, String expected, String hint) {
        return Problem.warning(rule.name(), found, expected)
                .hint(hint)
                .in(policy.name())
                .at(rule.line());
    }
}
