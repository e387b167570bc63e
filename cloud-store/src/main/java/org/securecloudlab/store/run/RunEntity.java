package org.securecloudlab.store.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.store.cloud.StoredVersion;
import org.securecloudlab.store.scenario.ScenarioRevision;

/** The row of a run; workers change it by SQL, so it is only read and inserted here. */
@Entity
@Table(name = "run")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class RunEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String scenario;

    @Column(name = "scenario_revision")
    private int scenarioRevision;

    @Column(name = "scenario_text")
    private String scenarioText;

    @Column(name = "scenario_sha256")
    private String scenarioSha256;

    @Column(name = "cloud_version_id")
    private @Nullable Long cloudVersionId;

    private @Nullable String cloud;

    @Column(name = "cloud_version")
    private @Nullable Integer cloudVersion;

    @Column(name = "cloud_sha256")
    private String cloudSha256;

    private long seed;
    private int replications;
    private int done;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private @Nullable Boolean passed;
    private @Nullable String error;

    @Column(name = "idempotency_key")
    private @Nullable String idempotencyKey;

    @Column(name = "request_sha256")
    private String requestSha256;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    /** For Hibernate. */
    protected RunEntity() {}

    RunEntity(ScenarioRevision revision, Optional<StoredVersion> version, String cloudSha256) {
        this.scenario = revision.name();
        this.scenarioRevision = revision.revision();
        this.scenarioText = revision.text();
        this.scenarioSha256 = revision.sha256();
        version.ifPresent(stored -> {
            this.cloudVersionId = stored.id();
            this.cloud = stored.version().name();
            this.cloudVersion = stored.version().version();
        });
        this.cloudSha256 = cloudSha256;
        this.state = RunState.QUEUED;
        this.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    RunEntity how(long rootSeed, int count) {
        this.seed = rootSeed;
        this.replications = count;
        return this;
    }

    void askedFor(Optional<String> key, String request) {
        this.idempotencyKey = key.orElse(null);
        this.requestSha256 = request;
    }

    long id() {
        return id;
    }

    int replications() {
        return replications;
    }

    String requestSha256() {
        return requestSha256;
    }

    RunSummary toRecord() {
        return new RunSummary(
                id,
                scenario,
                scenarioRevision,
                scenarioSha256,
                Optional.ofNullable(cloud),
                cloudVersion == null ? OptionalInt.empty() : OptionalInt.of(cloudVersion),
                cloudSha256,
                seed,
                replications,
                done,
                state,
                Optional.ofNullable(passed),
                Optional.ofNullable(error),
                createdAt,
                Optional.ofNullable(startedAt),
                Optional.ofNullable(finishedAt));
    }
}
