package org.securecloudlab.image.template;

import java.util.List;
import java.util.Optional;

/**
 * What an audit of a template came to.
 *
 * @param name the template's own name; empty where there is none to read
 * @param violations why Oz refuses it; empty when Oz takes it
 * @param findings what an auditor should say; for a refused template only that, and what it pulls in
 */
public record TemplateReport(Optional<String> name, List<Violation> violations, List<AuditFinding> findings) {

    public TemplateReport {
        violations = List.copyOf(violations);
        findings = List.copyOf(findings);
    }

    public boolean isValid() {
        return violations.isEmpty();
    }

    /** Valid, and nothing to mend. */
    public boolean isClean() {
        return isValid() && findings.stream().noneMatch(AuditFinding::isProblem);
    }
}
