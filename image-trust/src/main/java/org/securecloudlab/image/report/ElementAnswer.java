package org.securecloudlab.image.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.securecloudlab.image.element.BuilderElement;
import org.securecloudlab.image.element.ElementReport;

/** What an element list makes of an image, for machines. */
public final class ElementAnswer {
    private ElementAnswer() {}

    /** The fields in their order. */
    public static Map<String, Object> of(ElementReport report) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("builds", report.plan().refusal().isEmpty());
        report.plan().refusal().ifPresent(refusal -> answer.put("refusal", refusal));
        answer.put(
                "elements",
                report.plan().elements().stream().map(BuilderElement::name).toList());
        answer.put(
                "scripts", report.scripts().stream().map(ElementAnswer::script).toList());
        answer.put("findings", report.findings());
        return answer;
    }

    private static Map<String, String> script(ElementReport.Script script) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("phase", script.phase());
        told.put("name", script.name());
        told.put("element", script.element());
        return told;
    }
}
