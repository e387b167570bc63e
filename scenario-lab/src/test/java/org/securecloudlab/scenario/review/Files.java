package org.securecloudlab.scenario.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.securecloudlab.cloud.oslo.ConfigText;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.ConfigurationReader;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.HostFiles;
import org.securecloudlab.cloud.review.Release;

/** Files of tests, and what the review says about them. */
final class Files {
    static final ConfigReview REVIEW = ConfigReview.installed();

    private Files() {}

    static HostFiles of(Map<String, String> texts) {
        List<ConfigText> files = new ArrayList<>();
        texts.forEach((name, text) -> files.add(new ConfigText(name, text)));
        return new HostFiles("host", files, List.of(), List.of());
    }

    static Configuration read(HostFiles files) {
        return ConfigurationReader.read(files, Release.DEFAULT, Optional.empty());
    }

    static List<Finding> findings(Map<String, String> texts) {
        return REVIEW.findings(read(of(texts)));
    }

    /** Ids of what the review says about a nova.conf whose migrations policy forbids. */
    static List<String> nova(String text) {
        return findings(Map.of("nova.conf", text, "policy.yaml", """
                        "os_compute_api:os-migrate-server:migrate_live": "!"
                        "os_compute_api:os-migrate-server:migrate": "!"
                        """)).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    static List<String> policy(String text) {
        return findings(Map.of("policy.yaml", text)).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    static Optional<String> resource(String path) throws IOException {
        try (InputStream in = Files.class.getResourceAsStream(path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
