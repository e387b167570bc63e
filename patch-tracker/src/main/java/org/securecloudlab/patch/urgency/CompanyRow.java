package org.securecloudlab.patch.urgency;

import java.util.Optional;
import java.util.OptionalDouble;
import org.securecloudlab.patch.document.Words;

/**
 * A row of the company's table. What is left out does not matter for the row.
 *
 * @param name shown as the outcome
 * @param environment of the system
 * @param criticality of the system, at least
 * @param exposed whether the system is publicly exposed
 * @param inKev whether the flaw is known to be exploited
 * @param severity CVSS severity, at least; a flaw without score meets none
 * @param epss chance of an attack, at least; a flaw without score meets none
 * @param days the time it gives
 */
public record CompanyRow(
        String name,
        Optional<String> environment,
        Optional<Level> criticality,
        Optional<Boolean> exposed,
        Optional<Boolean> inKev,
        Optional<CvssBand> severity,
        OptionalDouble epss,
        int days) {

    boolean meets(UrgencyQuestion question) {
        SystemFacts system = question.system();
        FlawFacts flaw = question.flaw();
        return environment.filter(word -> !word.equals(system.environment())).isEmpty()
                && criticality
                        .filter(least -> system.criticality().compareTo(least) < 0)
                        .isEmpty()
                && exposed.filter(wanted -> wanted != system.publiclyExposed()).isEmpty()
                && inKev.filter(wanted -> wanted != flaw.inKev()).isEmpty()
                && meetsScores(flaw);
    }

    private boolean meetsScores(FlawFacts flaw) {
        boolean severe = severity.isEmpty()
                || flaw.cvss()
                        .filter(score -> score.band().compareTo(severity.get()) >= 0)
                        .isPresent();
        boolean likely =
                epss.isEmpty() || (flaw.epss().isPresent() && flaw.epss().getAsDouble() >= epss.getAsDouble());
        return severe && likely;
    }

    /** The conditions in words, such as {@code environment production, severity at least high}. */
    String conditions() {
        StringBuilder text = new StringBuilder();
        environment.ifPresent(word -> add(text, "environment " + word));
        criticality.ifPresent(level -> add(text, "criticality at least " + Words.of(level)));
        exposed.ifPresent(wanted -> add(text, wanted ? "publicly exposed" : "not publicly exposed"));
        inKev.ifPresent(wanted -> add(text, wanted ? "in KEV" : "not in KEV"));
        severity.ifPresent(band -> add(text, "severity at least " + Words.of(band)));
        epss.ifPresent(chance -> add(text, "EPSS at least " + chance));
        return text.isEmpty() ? "always" : text.toString();
    }

    private static void add(StringBuilder text, String condition) {
        text.append(text.isEmpty() ? "" : ", ").append(condition);
    }
}
