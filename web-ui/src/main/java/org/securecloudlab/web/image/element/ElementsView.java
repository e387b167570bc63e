package org.securecloudlab.web.image.element;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.image.element.ElementReport;
import org.securecloudlab.image.template.AuditFinding;

/**
 * An audit for the page.
 *
 * @param report empty when the question or the archive was refused
 * @param findings of the report, in the reader's language
 * @param refused why; empty when there is a report
 * @param problems what is wrong with the question or the archive
 */
public record ElementsView(
        Optional<ElementReport> report, List<Finding> findings, String refused, List<Problem> problems) {
    public ElementsView {
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
    }

    /**
     * A finding.
     *
     * @param text what its code means
     * @param detail a line of a script, or the builder's own words; empty where there is none
     */
    public record Finding(boolean isProblem, String code, String text, String where, String detail) {
        static Finding of(AuditFinding finding, String language) {
            String rule = finding.rule()
                    .map(id -> id
                            + finding.control()
                                    .map(control -> " (" + control + ")")
                                    .orElse(""))
                    .orElse("");
            return new Finding(
                    finding.isProblem(),
                    finding.code(),
                    FindingTexts.of(language, finding.code()),
                    finding.where(),
                    finding.line().orElse(rule));
        }
    }

    static ElementsView of(ElementReport report, String language) {
        return new ElementsView(
                Optional.of(report),
                report.findings().stream()
                        .map(finding -> Finding.of(finding, language))
                        .toList(),
                "",
                List.of());
    }

    static ElementsView refused(String why, List<Problem> problems) {
        return new ElementsView(Optional.empty(), List.of(), why, problems);
    }
}
