package org.securecloudlab.image.element;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.securecloudlab.image.template.AuditFinding;
import org.securecloudlab.image.template.HardeningCatalogue;
import org.securecloudlab.image.template.ScriptReview;

/** Says of an element list what an auditor should say of the image that will be built of it. */
public final class ElementReview {
    /** Phases in the order of a build; outside and inside of the image. */
    static final List<String> PHASES = List.of(
            "root",
            "extra-data",
            "pre-install",
            "install",
            "post-install",
            "post-root",
            "block-device",
            "pre-finalise",
            "finalise",
            "cleanup");

    private ElementReview() {}

    /**
     * Plans the build and reads its scripts.
     *
     * @param library all elements that there are, by name
     * @param wanted names that somebody asked for
     * @param environment variables of the build
     */
    public static ElementReport of(
            Map<String, BuilderElement> library,
            Collection<String> wanted,
            SortedMap<String, String> environment,
            HardeningCatalogue catalogue) {
        ElementPlan plan = ElementPlan.of(library, wanted);
        List<AuditFinding> findings = new ArrayList<>();
        List<ElementReport.Script> scripts = new ArrayList<>();
        if (plan.refusal().isEmpty()) {
            scripts.addAll(scripts(plan));
            BaseImageReview base = new BaseImageReview(plan.elements());
            for (BuilderElement element : plan.elements()) {
                findings.addAll(known(element));
                findings.addAll(base.findings(element));
            }
            scripts.forEach(script -> findings.addAll(read(script, catalogue)));
            findings.addAll(EnvironmentReview.findings(environment));
        }
        return new ElementReport(plan, scripts, findings.stream().distinct().toList());
    }

    private static List<AuditFinding> known(BuilderElement element) {
        return KnownElement.builtIn().stream()
                .filter(known -> known.name().equals(element.name()))
                .map(known -> known.isGood()
                        ? AuditFinding.good(known.code(), element.name())
                        : AuditFinding.inLine(known.code(), element.name(), known.detail()))
                .toList();
    }

    /** In the order in which they run: by phase, then by name whatever element they are of. */
    private static List<ElementReport.Script> scripts(ElementPlan plan) {
        List<ElementReport.Script> all = new ArrayList<>();
        for (String phase : PHASES) {
            plan.elements().stream()
                    .flatMap(element -> element.scripts(phase).entrySet().stream()
                            .map(script -> new ElementReport.Script(
                                    phase, script.getKey(), element.name(), script.getValue())))
                    .sorted(java.util.Comparator.comparing(ElementReport.Script::name))
                    .forEach(all::add);
        }
        return all;
    }

    private static List<AuditFinding> read(ElementReport.Script script, HardeningCatalogue catalogue) {
        String where = script.element() + "/" + script.phase() + ".d/" + script.name();
        List<AuditFinding> findings = new ArrayList<>(ScriptReview.weaknesses(where, script.text()));
        findings.addAll(ScriptReview.hardening(where, script.text(), catalogue));
        return findings;
    }
}
