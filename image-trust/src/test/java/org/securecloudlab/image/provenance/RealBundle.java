package org.securecloudlab.image.provenance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.image.digest.ImageFeed;

/** A file of Maven Central with the bundle beside it, and the root of the public instance; see the folder's README. */
final class RealBundle {
    static final String IDENTITY = "https://github.com/sigstore/sigstore-java/.github/workflows/"
            + "release-sigstore-java-from-tag.yaml@refs/tags/v2.0.0";
    static final String ISSUER = "https://token.actions.githubusercontent.com";
    static final ProvenancePolicy POLICY = new ProvenancePolicy(IDENTITY, ISSUER, Optional.empty());

    private static final ObjectMapper JSON = new ObjectMapper();

    private RealBundle() {}

    static byte[] file() {
        return resource("sigstore-java-2.0.0.pom");
    }

    static byte[] bundle() {
        return resource("sigstore-java-2.0.0.pom.sigstore.json");
    }

    static byte[] root() {
        return resource("trusted_root.json");
    }

    static byte[] resource(String name) {
        try (InputStream stream = Objects.requireNonNull(RealBundle.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON with a change. */
    static byte[] changed(byte[] json, Consumer<ObjectNode> change) {
        try {
            ObjectNode tree = (ObjectNode) JSON.readTree(json);
            change.accept(tree);
            return JSON.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProvenanceReport verify(byte[] file, byte[] bundle, byte[] root, ProvenancePolicy policy) {
        try {
            return ProvenanceVerifier.verify(
                    ProvenanceBundle.read(bundle), TrustRoot.read(root), policy, ImageFeed.of(ImageBytes.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ProvenanceStep> refusals(ProvenanceReport report) {
        return report.checks().stream()
                .filter(ProvenanceCheck::isRefusal)
                .map(ProvenanceCheck::step)
                .toList();
    }

    static String reason(ProvenanceReport report, ProvenanceStep step) {
        return report.checks().stream()
                .filter(check -> check.step() == step)
                .map(check -> check.reason().text())
                .findFirst()
                .orElseThrow();
    }

    /** The same with the bit of one octet turned. */
    static byte[] flipped(byte[] bytes, int index) {
        byte[] other = Arrays.copyOf(bytes, bytes.length);
        other[index] ^= 1;
        return other;
    }
}
