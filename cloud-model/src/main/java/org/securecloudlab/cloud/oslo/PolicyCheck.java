package org.securecloudlab.cloud.oslo;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A parsed check of oslo.policy 4.0.0 ({@code oslo_policy/_checks.py}). */
public sealed interface PolicyCheck {

    /** The check as oslo.policy prints it: {@code (role:admin or not rule:x)}. */
    String text();

    /**
     * What it comes to.
     *
     * @param rules the verdict of a named rule; empty for one that no file sets
     */
    Verdict verdict(Function<String, Optional<Verdict>> rules);

    /** {@code @}. */
    record Always() implements PolicyCheck {
        @Override
        public String text() {
            return "@";
        }

        @Override
        public Verdict verdict(Function<String, Optional<Verdict>> rules) {
            return Verdict.ALWAYS;
        }
    }

    /** {@code !}; also what an unreadable check becomes. */
    record Never() implements PolicyCheck {
        @Override
        public String text() {
            return "!";
        }

        @Override
        public Verdict verdict(Function<String, Optional<Verdict>> rules) {
            return Verdict.NEVER;
        }
    }

    /** {@code kind:match}, such as {@code role:admin} or {@code rule:admin_api}. */
    record Match(String kind, String match) implements PolicyCheck {
        @Override
        public String text() {
            return kind + ":" + match;
        }

        @Override
        public Verdict verdict(Function<String, Optional<Verdict>> rules) {
            return kind.equals("rule") ? rules.apply(match).orElse(Verdict.CONDITIONAL) : Verdict.CONDITIONAL;
        }
    }

    /** {@code not check}. */
    record Not(PolicyCheck check) implements PolicyCheck {
        @Override
        public String text() {
            return "not " + check.text();
        }

        @Override
        public Verdict verdict(Function<String, Optional<Verdict>> rules) {
            return check.verdict(rules).not();
        }
    }

    /** {@code (a and b)}. */
    record And(List<PolicyCheck> checks) implements PolicyCheck {
        public And {
            checks = List.copyOf(checks);
        }

        @Override
        public String text() {
            return PolicyCheck.joined(checks, " and ");
        }

        @Override
        public Verdict verdict(Function<String, Optional<Verdict>> rules) {
            return PolicyCheck.joined(checks, rules, Verdict.NEVER);
        }
    }

    /** {@code (a or b)}. */
    record Or(List<PolicyCheck> checks) implements PolicyCheck {
        public Or {
            checks = List.copyOf(checks);
        }

        @Override
        public String text() {
            return PolicyCheck.joined(checks, " or ");
        }

        @Override
        public Verdict verdict(Function<String, Optional<Verdict>> rules) {
            return PolicyCheck.joined(checks, rules, Verdict.ALWAYS);
        }
    }

    private static String joined(List<PolicyCheck> checks, String operator) {
        return checks.stream().map(PolicyCheck::text).collect(Collectors.joining(operator, "(", ")"));
    }

    /** One deciding verdict decides; all of the opposite decide as well; anything else depends. */
    private static Verdict joined(
            List<PolicyCheck> checks, Function<String, Optional<Verdict>> rules, Verdict deciding) {
        List<Verdict> verdicts =
                checks.stream().map(check -> check.verdict(rules)).toList();
        if (verdicts.contains(deciding)) {
            return deciding;
        }
        return verdicts.contains(Verdict.CONDITIONAL) ? Verdict.CONDITIONAL : deciding.not();
    }
}
