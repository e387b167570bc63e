package org.securecloudlab.store.cloud;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.CloudJson;

/** The row of a version; the content lies in tables that COPY fills. */
@Entity
@Table(name = "cloud_version")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class CloudVersionEntity {
    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "cloud_name", updatable = false)
    private String cloudName;

    @Column(updatable = false)
    private int version;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "host_count", updatable = false)
    private int hostCount;

    @Column(name = "instance_count", updatable = false)
    private int instanceCount;

    @Column(updatable = false)
    private String problems;

    /** For Hibernate. */
    protected CloudVersionEntity() {}

    CloudVersionEntity(Cloud cloud, int version, String sha256, Instant createdAt, List<Problem> problems) {
        this.cloudName = cloud.name();
        this.version = version;
        this.sha256 = sha256;
        this.createdAt = createdAt;
        this.hostCount = cloud.hosts().size();
        this.instanceCount = cloud.instances().size();
        try {
            this.problems = CloudJson.mapper().writeValueAsString(problems);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    long id() {
        return id;
    }

    CloudVersion toRecord() {
        try {
            return new CloudVersion(
                    cloudName,
                    version,
                    sha256,
                    createdAt,
                    hostCount,
                    instanceCount,
                    CloudJson.mapper().readValue(problems, PROBLEMS));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
