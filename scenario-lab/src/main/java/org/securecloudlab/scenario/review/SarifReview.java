package org.securecloudlab.scenario.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.RuleInfo;

/**
 * Findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), in the shape that GitHub code scanning and GitLab
 * show: one run, rules with levels and a {@code security-severity}, results with fingerprints.
 */
public final class SarifReview {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final List<RuleInfo> rules;
    private final boolean compared;
    private final Map<String, Integer> index = new HashMap<>();

    private SarifReview(List<RuleInfo> rules, boolean compared) {
        this.rules = rules;
        this.compared = compared;
        for (int i = 0; i < rules.size(); i++) {
            index.put(rules.get(i).id(), i);
        }
    }

    /**
     * The whole log.
     *
     * @param compared whether a baseline says which findings are new
     * @param version of this tool
     */
    public static String text(List<HostReview> reviews, List<RuleInfo> rules, boolean compared, String version) {
        return new SarifReview(rules, compared).log(reviews, version).toPrettyString() + "\n";
    }

    private ObjectNode log(List<HostReview> reviews, String version) {
        ObjectNode log = CloudJson.mapper().createObjectNode();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Secure Cloud Lab");
        driver.put("version", version);
        ArrayNode descriptors = driver.putArray("rules");
        rules.forEach(rule -> SarifRules.describe(descriptors.addObject(), rule));
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        for (HostReview review : reviews) {
            review.open().forEach(finding -> result(results.addObject(), review, finding, "new"));
            review.known().forEach(finding -> result(results.addObject(), review, finding, "unchanged"));
            review.suppressed().forEach(each -> {
                ObjectNode result = results.addObject();
                result(result, review, each.finding(), "unchanged");
                result.putArray("suppressions")
                        .addObject()
                        .put("kind", "external")
                        .put("justification", each.by().reason());
            });
        }
        return log;
    }

    private void result(ObjectNode result, HostReview review, Finding finding, String state) {
        result.put("ruleId", finding.rule().id());
        result.put("ruleIndex", index.getOrDefault(finding.rule().id(), -1));
        result.put("level", SarifRules.level(finding.severity()));
        result.putObject("message").put("text", message(finding));
        ObjectNode location = result.putArray("locations").addObject();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", SarifRules.uri(finding.file()));
        // Viewers show a result at a line; a default stands nowhere, so at the top.
        physical.putObject("region").put("startLine", Math.max(1, finding.line().orElse(1)));
        if (!finding.place().isBlank()) {
            location.putArray("logicalLocations")
                    .addObject()
                    .put("fullyQualifiedName", finding.place().strip());
        }
        result.putObject("partialFingerprints").put("finding/v1", Fingerprint.of(review.name(), finding));
        if (compared) {
            result.put("baselineState", state);
        }
        ObjectNode properties = result.putObject("properties");
        properties.put("host", review.name());
        properties.put("severity", finding.severity().word());
        review.diff(finding).ifPresent(diff -> properties.put("patch", diff));
    }

    private static String message(Finding finding) {
        StringBuilder text = new StringBuilder(FindingWords.found(finding));
        text.append(text.length() == 0 ? "" : ". ").append(finding.rule().why());
        finding.notes().forEach(note -> text.append(" Note: ").append(note).append('.'));
        finding.fix()
                .ifPresent(fix ->
                        text.append(" Write instead: ").append(fix.words()).append('.'));
        return text.toString();
    }
}
