package org.securecloudlab.scenario.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.Severity;

/** What SARIF says about rules, severities and files. */
final class SarifRules {
    private SarifRules() {}

    static void describe(ObjectNode node, RuleInfo rule) {
        node.put("id", rule.id());
        node.putObject("shortDescription").put("text", rule.why());
        node.putObject("help").put("text", rule.why() + " Source: " + rule.source() + ".");
        rule.guide().ifPresent(guide -> node.put("helpUri", FindingWords.guideUrl(guide)));
        node.putObject("defaultConfiguration").put("level", level(rule.severity()));
        ObjectNode properties = node.putObject("properties");
        properties.put("security-severity", securitySeverity(rule.severity()));
        properties.putArray("tags").add("security").add(rule.area().word());
    }

    /** SARIF 3.27.10 knows three levels. */
    static String level(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW, INFO -> "note";
        };
    }

    /** The bands that GitHub documents: above 9.0 critical, 7.0 high, 4.0 medium, above 0 low. */
    private static String securitySeverity(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "9.5";
            case HIGH -> "8.0";
            case MEDIUM -> "5.5";
            case LOW -> "3.0";
            case INFO -> "0.1";
        };
    }

    /** A file's name as a relative URI reference. */
    static String uri(String file) {
        try {
            return new URI(null, null, file, null).getRawPath();
        } catch (URISyntaxException e) {
            return "unnamed";
        }
    }
}
