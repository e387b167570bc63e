package org.securecloudlab.web.api;

import java.time.Instant;
import org.securecloudlab.store.scenario.ScenarioRevision;

/**
 * One revision of a scenario with its text.
 *
 * @param text the YAML as it was written
 * @param sha256 of the text
 */
public record ScenarioDocument(String name, int revision, String text, String sha256, Instant savedAt) {

    static ScenarioDocument of(ScenarioRevision revision) {
        return new ScenarioDocument(
                revision.name(), revision.revision(), revision.text(), revision.sha256(), revision.savedAt());
    }
}
