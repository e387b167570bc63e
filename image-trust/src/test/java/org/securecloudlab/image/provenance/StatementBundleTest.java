package org.securecloudlab.image.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securecloudlab.image.provenance.RealBundle.changed;
import static org.securecloudlab.image.provenance.RealBundle.refusals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securecloudlab.image.digest.Digests;

/** Signed statements about files. */
class StatementBundleTest {
    private static final byte[] FILE = "an image".getBytes(StandardCharsets.UTF_8);
    private static final String SLSA = "https://slsa.dev/provenance/v1";
    private static final String KIND = "dsse 0.0.1";

    private final PracticeSigstore sigstore = new PracticeSigstore();
    private final PracticeBundle making = new PracticeBundle(sigstore);

    @ParameterizedTest
    @ValueSource(strings = {"dsse 0.0.1", "dsse 0.0.2", "intoto 0.0.2", "hashedrekord 0.0.1"})
    void provenanceHoldsInEveryFormOfTheLog(String kind) {
        ProvenanceReport report = verify(making.ofStatement(provenance("sha256", "SHA-256"), kind), SLSA);
        assertThat(refusals(report)).isEmpty();
        assertThat(report.isVerified()).isTrue();
        assertThat(report.statement().orElseThrow().builder()).contains("https://builder.example.org/1");
        assertThat(report.statement().orElseThrow().buildType()).contains("https://example.org/make");
    }

    @Test
    void subjectsAreComparedByTheirDigests() {
        assertThat(verify(making.ofStatement(provenance("sha512", "SHA-512"), KIND), SLSA)
                        .isVerified())
                .isTrue();
        assertThat(refusals(verify(making.ofStatement(provenance("md5", "MD5"), KIND), SLSA)))
                .containsExactly(ProvenanceStep.ARTIFACT);
        assertThat(refusals(verify(making.ofStatement(provenance("sha256", "SHA-512"), KIND), SLSA)))
                .containsExactly(ProvenanceStep.ARTIFACT);
    }

    @Test
    void anotherPredicateIsNotTheOneAskedFor() {
        byte[] bundle = making.ofStatement(provenance("sha256", "SHA-256"), KIND);
        assertThat(refusals(verify(bundle, "https://slsa.dev/provenance/v0.2")))
                .containsExactly(ProvenanceStep.PREDICATE);
    }

    @Test
    void whatIsNoStatementStatesNothing() {
        ProvenanceReport report = verify(making.ofStatement("{\"subject\":[]}", KIND), SLSA);
        assertThat(refusals(report)).containsExactly(ProvenanceStep.PREDICATE);
        assertThat(report.isVerified()).isFalse();
        String unknown = provenance("sha256", "SHA-256").replace("Statement/v1", "Statement/v2");
        assertThat(refusals(verify(making.ofStatement(unknown, KIND), SLSA))).containsExactly(ProvenanceStep.PREDICATE);
        assertThat(refusals(verify(making.ofStatement("[[[", KIND), SLSA))).containsExactly(ProvenanceStep.PREDICATE);
        String twice = provenance("sha256", "SHA-256") + provenance("sha256", "SHA-256");
        assertThat(refusals(verify(making.ofStatement(twice, KIND), SLSA))).containsExactly(ProvenanceStep.PREDICATE);
    }

    @Test
    void lengthsAreOctets() {
        String statement = provenance("sha256", "SHA-256").replace("an-image", "镜像");
        assertThat(verify(making.ofStatement(statement, KIND), SLSA).isVerified())
                .isTrue();
    }

    @Test
    void anotherContentIsNeitherSignedNorLogged() {
        byte[] bundle = changed(making.ofStatement(provenance("sha256", "SHA-512"), KIND), tree -> ((ObjectNode)
                        tree.path("dsseEnvelope"))
                .put(
                        "payload",
                        Base64.getEncoder()
                                .encodeToString(provenance("sha256", "SHA-256").getBytes(StandardCharsets.UTF_8))));
        assertThat(refusals(verify(bundle, SLSA)))
                .containsExactly(ProvenanceStep.LOG_CONTENT, ProvenanceStep.SIGNATURE);
    }

    @Test
    void aStatementHasOneSignature() {
        byte[] bundle =
                changed(making.ofStatement(provenance("sha256", "SHA-256"), KIND), tree -> tree.withObjectProperty(
                                "dsseEnvelope")
                        .withArrayProperty("signatures")
                        .addObject()
                        .put("sig", "AAAA"));
        assertThat(refusals(verify(bundle, SLSA))).startsWith(ProvenanceStep.BUNDLE);
    }

    private static String provenance(String name, String digest) {
        return "{\"_type\":\"https://in-toto.io/Statement/v1\",\"subject\":[{\"name\":\"an-image\",\"digest\":{\""
                + name + "\":\"" + Digests.hex(digest, FILE) + "\"}}],\"predicateType\":\"" + SLSA
                + "\",\"predicate\":{\"buildDefinition\":{\"buildType\":\"https://example.org/make\"},"
                + "\"runDetails\":{\"builder\":{\"id\":\"https://builder.example.org/1\"}}}}";
    }

    private ProvenanceReport verify(byte[] bundle, String predicateType) {
        return RealBundle.verify(
                FILE,
                bundle,
                sigstore.trustedRoot(),
                new ProvenancePolicy(PracticeSigstore.IDENTITY, PracticeSigstore.ISSUER, Optional.of(predicateType)));
    }
}
