package org.securecloudlab.cli.image;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A case's owner trust, as lines of {@code gpg --export-ownertrust}: from a text, a list of lines, or an object by fingerprint. */
final class OwnerTrusts {
    private static final Map<String, String> VALUES =
            Map.of("undefined", "2", "never", "3", "marginal", "4", "full", "5", "fully", "5", "ultimate", "6");

    private OwnerTrusts() {}

    static String lines(CaseDocument document) {
        JsonNode trust = document.field("ownertrust");
        StringBuilder lines = new StringBuilder();
        if (trust.isTextual()) {
            lines.append(trust.asText());
        }
        if (trust.isArray()) {
            trust.forEach(line -> lines.append(line.asText()).append('\n'));
        }
        trust.properties().forEach(entry -> lines.append(entry.getKey())
                .append(':')
                .append(VALUES.getOrDefault(
                        entry.getValue().asText(), entry.getValue().asText()))
                .append(":\n"));
        return lines.toString();
    }
}
