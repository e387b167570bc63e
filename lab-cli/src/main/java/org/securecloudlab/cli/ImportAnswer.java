package org.securecloudlab.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.cloud.openstack.ImportedCloud;

/** The answer of {@code lab import --json}: the totals that the files can tell, and every problem. */
final class ImportAnswer {
    private ImportAnswer() {}

    static String line(String cloudName, Parsed<ImportedCloud> parsed) {
        ObjectNode answer = parsed.value()
                .map(imported -> imported.summary().toJson())
                .orElseGet(() -> CloudJson.mapper().createObjectNode());
        answer.set("problems", CloudJson.mapper().valueToTree(parsed.problems()));
        return JsonLines.line(CloudJson.mapper(), cloudName, answer);
    }
}
