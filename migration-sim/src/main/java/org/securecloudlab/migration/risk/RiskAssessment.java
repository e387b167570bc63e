package org.securecloudlab.migration.risk;

import java.util.List;
import org.securecloudlab.migration.Prediction;
import org.securecloudlab.migration.Transport;

/**
 * The four risks of one migration.
 *
 * @param transport how the stream travels
 * @param path where
 * @param prediction what is predicted of it
 * @param phases its timeline
 * @param loss denial of service
 * @param clearBytes data exposure: bytes readable on the path, each time counted
 * @param distinctClearBytes of these, different ones: no more than what the guest holds
 * @param expectedObservedBytes distinct bytes that an attacker reads, times the chance that there is one
 * @param copiesOfEachPage how often a page crosses on the average: chances to catch it
 * @param exposureMillis how long it can be read
 * @param forgeableBytes data manipulation and code injection: bytes whose last copy can be changed without being overwritten later
 * @param abilities what somebody on the path can do
 */
public record RiskAssessment(
        Transport transport,
        NetworkPath path,
        Prediction prediction,
        List<PhaseExposure> phases,
        LossRisk loss,
        double clearBytes,
        double distinctClearBytes,
        double expectedObservedBytes,
        double copiesOfEachPage,
        double exposureMillis,
        double forgeableBytes,
        List<AttackerAbility> abilities) {

    /** Copies the lists. */
    public RiskAssessment {
        phases = List.copyOf(phases);
        abilities = List.copyOf(abilities);
    }
}
