package org.securecloudlab.image.template;

import java.util.Optional;

/**
 * What an auditor should say about a place of a template.
 *
 * @param code such as {@code repo-http}
 * @param where XPath of the element of a template; path of the script of a builder's element
 * @param line the line inside a command; empty elsewhere
 * @param level {@code info} for what is good; empty for a problem
 * @param rule the hardening rule that a command carries out; empty elsewhere
 * @param control the control that the rule helps to fulfil; empty elsewhere
 */
public record AuditFinding(
        String code,
        String where,
        Optional<String> line,
        Optional<String> level,
        Optional<String> rule,
        Optional<String> control) {

    /** A problem of a place. */
    public static AuditFinding of(String code, String where) {
        return new AuditFinding(code, where, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A problem of a line. */
    public static AuditFinding inLine(String code, String where, String line) {
        return new AuditFinding(code, where, Optional.of(line), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static AuditFinding hardening(String where, String rule, String control) {
        return new AuditFinding(
                "hardening-found",
                where,
                Optional.empty(),
                Optional.of("info"),
                Optional.of(rule),
                Optional.of(control));
    }

    /** Something good that no rule asks for by name. */
    public static AuditFinding good(String code, String where) {
        return new AuditFinding(code, where, Optional.empty(), Optional.of("info"), Optional.empty(), Optional.empty());
    }

    /** Something to mend. */
    public boolean isProblem() {
        return level.isEmpty();
    }
}
