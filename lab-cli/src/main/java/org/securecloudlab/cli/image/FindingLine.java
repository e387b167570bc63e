package org.securecloudlab.cli.image;

import org.securecloudlab.image.template.AuditFinding;

/** What an audit of a template or of an element list found, as a line. */
final class FindingLine {
    private FindingLine() {}

    static String of(AuditFinding finding) {
        String mark = finding.isProblem() ? "✕" : "✓";
        return "  " + mark + " " + finding.code() + ": " + finding.where() + detail(finding);
    }

    private static String detail(AuditFinding finding) {
        return finding.rule()
                .map(rule -> " carries out " + rule + " (" + finding.control().orElse("") + ")")
                .or(() -> finding.line().map(line -> ": " + line))
                .orElse("");
    }
}
