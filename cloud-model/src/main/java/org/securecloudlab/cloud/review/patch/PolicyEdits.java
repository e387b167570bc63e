package org.securecloudlab.cloud.review.patch;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.securecloudlab.cloud.oslo.Policy;
import org.securecloudlab.cloud.oslo.PolicyRule;
import org.securecloudlab.cloud.review.Fix.Edit;

/** Finds the lines of a policy file that an edit changes. Only rules that stand on a line of their own are changed. */
final class PolicyEdits {
    private final Policy policy;
    private final FileLines lines;

    PolicyEdits(Policy policy, FileLines lines) {
        this.policy = policy;
        this.lines = lines;
    }

    /** The change; empty when the rule does not stand alone on its line. */
    Optional<LineChange> change(Edit edit) {
        if (edit instanceof Edit.SetRule set) {
            Optional<PolicyRule> rule = policy.find(set.rule());
            return rule.isPresent() ? replace(rule.get(), set.check()) : add(set);
        }
        if (edit instanceof Edit.DropRule drop) {
            return policy.find(drop.rule())
                    .filter(this::standsAlone)
                    .map(rule -> new LineChange(rule.line(), 1, List.of()));
        }
        return Optional.empty();
    }

    private Optional<LineChange> replace(PolicyRule rule, String check) {
        if (!standsAlone(rule)) {
            return Optional.empty();
        }
        String line = lines.line(rule.line());
        int value = line.indexOf(':', line.indexOf(rule.name()) + rule.name().length()) + 1;
        String comma = line.stripTrailing().endsWith(",") ? "," : "";
        return Optional.of(new LineChange(
                rule.line(), 1, List.of(line.substring(0, value) + " \"" + check + "\"" + comma + lines.ending())));
    }

    private Optional<LineChange> add(Edit.SetRule set) {
        String line = "\"" + set.rule() + "\": \"" + set.check() + "\"";
        for (int number = 1; number <= lines.count(); number++) {
            if (lines.line(number).strip().equals("{")) {
                boolean only = policy.rules().isEmpty();
                return Optional.of(
                        new LineChange(number + 1, 0, List.of("    " + line + (only ? "" : ",") + lines.ending())));
            }
            if (lines.line(number).strip().startsWith("{")) {
                return Optional.empty();
            }
        }
        return Optional.of(new LineChange(lines.count() + 1, 0, List.of(line + lines.ending())));
    }

    /** Name, colon and value on one line, and the next line starts another rule, a comment or the end. */
    private boolean standsAlone(PolicyRule rule) {
        Pattern entry = Pattern.compile("\\s*[\"']?" + Pattern.quote(rule.name()) + "[\"']?\\s*:.*", Pattern.DOTALL);
        String line = lines.line(rule.line());
        boolean whole = entry.matcher(line).matches() && !line.contains("{");
        boolean last = rule.line() == lines.count();
        return whole && (last || endsThere(line, lines.line(rule.line() + 1)));
    }

    private static boolean endsThere(String line, String next) {
        int indent = line.length() - line.stripLeading().length();
        int nextIndent = next.length() - next.stripLeading().length();
        return next.isBlank() || nextIndent <= indent || next.strip().equals("}");
    }
}
