package org.securecloudlab.scenario.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.cloud.review.Finding;

/** Findings as JSON: what {@code lab lint --json} prints and the REST interface answers. */
public final class FindingJson {
    private FindingJson() {}

    /** The findings of a host that count, each with its diff. */
    public static ArrayNode of(HostReview review) {
        ArrayNode array = CloudJson.mapper().createArrayNode();
        review.open().forEach(finding -> {
            ObjectNode node = of(finding);
            review.diff(finding).ifPresent(diff -> node.put("diff", diff));
            array.add(node);
        });
        return array;
    }

    /** A list of findings. */
    public static ArrayNode of(List<Finding> findings) {
        ArrayNode array = CloudJson.mapper().createArrayNode();
        findings.forEach(finding -> array.add(of(finding)));
        return array;
    }

    /** One finding. Fields without a value are null; {@code fix} and {@code notes} are left out. */
    public static ObjectNode of(Finding finding) {
        ObjectNode node = CloudJson.mapper().createObjectNode();
        node.put("id", finding.rule().id());
        node.put("severity", finding.severity().word());
        node.put("file", finding.file());
        node.put("section", finding.section().orElse(null));
        node.put("key", finding.key().orElse(null));
        node.set("value", finding.value());
        node.put("source", finding.source().name().toLowerCase(Locale.ROOT));
        node.put("line", finding.line().isPresent() ? finding.line().getAsInt() : null);
        node.put("why", finding.rule().why());
        node.put("guide", finding.rule().guide().orElse(null));
        node.put("area", finding.rule().area().word());
        finding.fix().ifPresent(fix -> node.put("fix", fix.words()));
        if (!finding.notes().isEmpty()) {
            ArrayNode notes = node.putArray("notes");
            finding.notes().forEach(notes::add);
        }
        return node;
    }
}
