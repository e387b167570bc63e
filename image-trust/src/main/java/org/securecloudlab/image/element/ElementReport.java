package org.securecloudlab.image.element;

import java.util.List;
import org.securecloudlab.image.template.AuditFinding;

/**
 * What was found about an element list.
 *
 * @param plan its elements, or why nothing is built
 * @param scripts in the order in which they run
 * @param findings problems and what is good, those of elements first
 */
public record ElementReport(ElementPlan plan, List<Script> scripts, List<AuditFinding> findings) {

    public ElementReport {
        scripts = List.copyOf(scripts);
        findings = List.copyOf(findings);
    }

    /**
     * A script of a build.
     *
     * @param phase such as {@code install}
     * @param name of the file
     * @param element that it is of
     * @param text of the script
     */
    public record Script(String phase, String name, String element, String text) {}

    /** The builder builds it and nothing was found that should be mended. */
    public boolean isClean() {
        return plan.refusal().isEmpty() && findings.stream().noneMatch(AuditFinding::isProblem);
    }
}
