package org.securecloudlab.image.template;

import java.util.ArrayList;
import java.util.List;

/** Reads shell scripts line by line for what weakens an image and what hardens it. */
public final class ScriptReview {
    private ScriptReview() {}

    /** The lines that a shell would see: continued ones joined, comments and empty ones left out. */
    public static List<String> lines(String script) {
        return script.replace("\\\n", " ")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /**
     * Lines that weaken.
     *
     * @param where what findings name as the place
     */
    public static List<AuditFinding> weaknesses(String where, String script) {
        List<AuditFinding> findings = new ArrayList<>();
        for (String line : lines(script)) {
            for (CommandRule rule : CommandRule.values()) {
                if (rule.matches(line)) {
                    findings.add(AuditFinding.inLine(rule.code(), where, line));
                }
            }
        }
        return findings;
    }

    /** Rules of a catalogue that a script carries out, each once. */
    public static List<AuditFinding> hardening(String where, String script, HardeningCatalogue catalogue) {
        List<String> lines = lines(script);
        return catalogue.rules().stream()
                .filter(rule -> lines.stream().anyMatch(rule::isCarriedOutBy))
                .map(rule -> AuditFinding.hardening(where, rule.id(), rule.control()))
                .toList();
    }
}
