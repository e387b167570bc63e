package org.securecloudlab.web.image.media;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.image.media.MediaPolicy;

/** A question's policy, with everything that is wrong with it. */
final class MediaPolicies {
    private static final int MOST_KEYS = 100;
    private static final int MOST_SIGNATURES = 100;

    private MediaPolicies() {}

    static Parsed<MediaPolicy> of(MediaQuestion question, Instant now) {
        List<Problem> problems = new ArrayList<>();
        List<String> keys = question.keys().orElse(List.of());
        if (keys.isEmpty() || keys.size() > MOST_KEYS) {
            problems.add(Problem.error("keys", keys.size() + " keys", "1 to " + MOST_KEYS + " files of public keys"));
        }
        List<byte[]> files = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Optional<byte[]> key = key(keys.get(i));
            key.ifPresent(files::add);
            if (key.isEmpty()) {
                problems.add(Problem.error("keys[" + i + "]", "no public key", "armored text, or base64 of its bytes"));
            }
        }
        for (String fingerprint : question.fingerprints().orElse(List.of())) {
            if (!fingerprint.replace(" ", "").matches("[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}")) {
                problems.add(Problem.error("fingerprints", fingerprint, "40 or 64 hexadecimal digits"));
            }
        }
        int signatures = question.signatures().orElse(1);
        if (signatures < 1 || signatures > MOST_SIGNATURES) {
            problems.add(Problem.error("signatures", Integer.toString(signatures), "1 to " + MOST_SIGNATURES));
        }
        return problems.isEmpty()
                ? Parsed.of(
                        new MediaPolicy(
                                files,
                                Set.copyOf(question.fingerprints().orElse(List.of())),
                                signatures,
                                question.now().orElse(now)),
                        List.of())
                : Parsed.refused(problems);
    }

    private static Optional<byte[]> key(String text) {
        if (text.contains("PRIVATE KEY")) {
            return Optional.empty();
        }
        if (text.contains("-----BEGIN PGP")) {
            return Optional.of(text.getBytes(StandardCharsets.UTF_8));
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(text);
            return bytes.length == 0 ? Optional.empty() : Optional.of(bytes);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
