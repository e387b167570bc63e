package org.securecloudlab.store.scenario;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.securecloudlab.scenario.Scenario;

/** The row of a revision. */
@Entity
@Table(name = "scenario_revision")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ScenarioRevisionEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "scenario_name", updatable = false)
    private String scenarioName;

    @Column(updatable = false)
    private int revision;

    @Column(updatable = false)
    private String description;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "saved_at", updatable = false)
    private Instant savedAt;

    /** For Hibernate. */
    protected ScenarioRevisionEntity() {}

    ScenarioRevisionEntity(Scenario scenario, int revision, Instant savedAt) {
        this.scenarioName = scenario.name();
        this.revision = revision;
        this.description = scenario.description();
        this.text = scenario.source();
        this.sha256 = scenario.sha256();
        this.savedAt = savedAt;
    }

    int revision() {
        return revision;
    }

    String sha256() {
        return sha256;
    }

    ScenarioRevision toRecord() {
        return new ScenarioRevision(scenarioName, revision, text, sha256, savedAt);
    }

    ScenarioSummary toSummary() {
        String firstLine = description.lines().findFirst().orElse("");
        return new ScenarioSummary(scenarioName, revision, firstLine, sha256, savedAt);
    }
}
