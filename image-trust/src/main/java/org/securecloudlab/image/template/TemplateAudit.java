package org.securecloudlab.image.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Audits a template. */
public final class TemplateAudit {
    private TemplateAudit() {}

    /** Audits the bytes of one, with the hardening catalogue of this build. */
    public static TemplateReport of(byte[] xml) {
        return of(xml, HardeningCatalogue.builtIn());
    }

    /** Audits the bytes of one, with a catalogue of the caller's. */
    public static TemplateReport of(byte[] xml, HardeningCatalogue catalogue) {
        Parsed<Document> parsed = TemplateXml.parse(xml);
        if (parsed.value().isEmpty()) {
            Problem problem = parsed.problems().get(0);
            return refused(Optional.empty(), List.of(new Violation("xml", "/", problem.oneLine())), List.of());
        }
        Document document = parsed.value().get();
        Element root = document.getDocumentElement();
        Optional<String> name = Elements.first(root, "name").map(Elements::text);
        Optional<Element> include = TemplateXml.include(document);
        if (include.isPresent()) {
            String where = Elements.path(include.get());
            return refused(
                    name,
                    List.of(new Violation("schema", Elements.path(root), "a template that pulls other files in")),
                    List.of(AuditFinding.of("xinclude", where)));
        }
        List<Violation> violations = OzSchema.violations(root);
        if (violations.isEmpty()) {
            violations = OzRules.violations(root);
        }
        return violations.isEmpty()
                ? new TemplateReport(name, List.of(), findings(root, catalogue))
                : refused(name, violations, List.of());
    }

    private static TemplateReport refused(
            Optional<String> name, List<Violation> violations, List<AuditFinding> others) {
        List<AuditFinding> findings = new ArrayList<>();
        findings.add(AuditFinding.of("tdl-invalid", violations.get(0).where()));
        findings.addAll(others);
        return new TemplateReport(name, violations, findings);
    }

    private static List<AuditFinding> findings(Element root, HardeningCatalogue catalogue) {
        List<AuditFinding> findings = new ArrayList<>();
        findings.addAll(MediaReview.findings(root));
        findings.addAll(RootPasswordReview.findings(root));
        findings.addAll(RepositoryReview.findings(root));
        findings.addAll(FileReview.findings(root));
        for (Element command : CommandReview.commands(root)) {
            findings.addAll(CommandReview.findings(command));
            findings.addAll(catalogue.findings(command));
        }
        return findings;
    }
}
