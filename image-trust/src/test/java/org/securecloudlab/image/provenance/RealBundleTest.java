package org.securecloudlab.image.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securecloudlab.image.provenance.ProvenanceStep.ARTIFACT;
import static org.securecloudlab.image.provenance.ProvenanceStep.BUNDLE;
import static org.securecloudlab.image.provenance.ProvenanceStep.CERTIFICATE_CHAIN;
import static org.securecloudlab.image.provenance.ProvenanceStep.CERTIFICATE_LOG;
import static org.securecloudlab.image.provenance.ProvenanceStep.IDENTITY;
import static org.securecloudlab.image.provenance.ProvenanceStep.ISSUER;
import static org.securecloudlab.image.provenance.ProvenanceStep.LOG_CHECKPOINT;
import static org.securecloudlab.image.provenance.ProvenanceStep.LOG_CONTENT;
import static org.securecloudlab.image.provenance.ProvenanceStep.LOG_INCLUSION;
import static org.securecloudlab.image.provenance.ProvenanceStep.LOG_PROMISE;
import static org.securecloudlab.image.provenance.ProvenanceStep.PREDICATE;
import static org.securecloudlab.image.provenance.ProvenanceStep.SIGNATURE;
import static org.securecloudlab.image.provenance.ProvenanceStep.SIGNING_TIME;
import static org.securecloudlab.image.provenance.RealBundle.POLICY;
import static org.securecloudlab.image.provenance.RealBundle.changed;
import static org.securecloudlab.image.provenance.RealBundle.flipped;
import static org.securecloudlab.image.provenance.RealBundle.refusals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.Provider;
import java.security.Security;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A bundle of the public instance, as Maven Central has it, and each way to spoil it. */
class RealBundleTest {

    @Test
    void everyStepHoldsAndTellsWhoBuilt() {
        ProvenanceReport report = RealBundle.verify(RealBundle.file(), RealBundle.bundle(), RealBundle.root(), POLICY);
        assertThat(refusals(report)).isEmpty();
        assertThat(report.isVerified()).isTrue();
        assertThat(report.logIndex()).isEqualTo(711_312_024L);
        assertThat(report.times())
                .hasSize(1)
                .first()
                .hasToString("TrustedTime[time=2025-11-20T20:45:22Z, source=rekor.sigstore.dev]");
        assertThat(report.signer().orElseThrow().build())
                .containsEntry("source_repository", "https://github.com/sigstore/sigstore-java")
                .containsEntry("source_ref", "refs/tags/v2.0.0")
                .containsEntry("source_digest", "411721f4879abebd95bd9ab6ed3724366b13cdce");
    }

    @Test
    void noProviderIsLeftInTheProcess() {
        Provider[] before = Security.getProviders();
        RealBundle.verify(RealBundle.file(), RealBundle.bundle(), RealBundle.root(), POLICY);
        assertThat(Security.getProviders()).isEqualTo(before);
    }

    @Test
    void anAlteredFileIsAnother() {
        ProvenanceReport report =
                RealBundle.verify(flipped(RealBundle.file(), 100), RealBundle.bundle(), RealBundle.root(), POLICY);
        assertThat(refusals(report)).containsExactly(ARTIFACT, SIGNATURE);
    }

    @Test
    void anotherNameAndAnotherIssuerAreToldTogether() {
        ProvenancePolicy other = new ProvenancePolicy(
                RealBundle.IDENTITY.replace("v2.0.0", "v2.0.1"),
                "https://accounts.example.org",
                Optional.of("https://slsa.dev/provenance/v1"));
        assertThat(refusals(RealBundle.verify(RealBundle.file(), RealBundle.bundle(), RealBundle.root(), other)))
                .containsExactly(PREDICATE, IDENTITY, ISSUER);
    }

    @Test
    void aHashOfTheProofLeadsElsewhere() {
        assertThat(refusedAt(proof -> proof.withArrayProperty("hashes").remove(0)))
                .containsExactly(LOG_INCLUSION);
        assertThat(refusedAt(proof -> {
                    ArrayNode hashes = proof.withArrayProperty("hashes");
                    hashes.set(3, flippedText(hashes.get(3).asText()));
                }))
                .containsExactly(LOG_INCLUSION);
        assertThat(refusedAt(proof -> proof.put("logIndex", "589407763"))).containsExactly(LOG_INCLUSION);
        assertThat(refusedAt(proof -> proof.put("treeSize", "589407788"))).contains(LOG_CHECKPOINT);
        assertThat(refusedAt(proof -> proof.put("logIndex", "-1"))).containsExactly(LOG_INCLUSION);
    }

    @Test
    void aCheckpointIsSignedByTheLog() {
        assertThat(refusedAt(proof -> proof.withObjectProperty("checkpoint")
                        .put(
                                "envelope",
                                proof.at("/checkpoint/envelope").asText().replace("wNI9ajBFAiEA+N", "wNI9ajBFAiEA+M"))))
                .containsExactly(LOG_CHECKPOINT);
        assertThat(refusedAt(proof -> proof.withObjectProperty("checkpoint").put("envelope", "none")))
                .containsExactly(LOG_CHECKPOINT);
        assertThat(refusedAt(proof -> proof.remove("checkpoint"))).containsExactly(LOG_CHECKPOINT);
    }

    @Test
    void theTimeIsSigned() {
        ProvenanceReport report = verify(entry -> entry.put("integratedTime", "1763675123"));
        assertThat(refusals(report)).containsExactly(LOG_PROMISE, SIGNING_TIME);
        assertThat(refusals(verify(entry -> entry.remove("inclusionPromise")))).containsExactly(SIGNING_TIME);
    }

    @Test
    void theEntryIsAboutThisSignature() {
        String other = new String(
                        Base64.getDecoder().decode(entryOf(RealBundle.bundle())),
                        java.nio.charset.StandardCharsets.UTF_8)
                .replace("\"algorithm\":\"sha256\",\"value\":\"0", "\"algorithm\":\"sha256\",\"value\":\"1");
        ProvenanceReport report = verify(entry -> entry.put(
                "canonicalizedBody",
                Base64.getEncoder().encodeToString(other.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        assertThat(refusals(report)).containsExactly(LOG_PROMISE, SIGNING_TIME, LOG_INCLUSION, LOG_CONTENT);
        assertThat(refusals(verify(entry -> entry.put("canonicalizedBody", "e30="))))
                .contains(LOG_CONTENT);
    }

    @Test
    void withoutItsLogEntryItIsRefused() {
        ProvenanceReport report = RealBundle.verify(
                RealBundle.file(),
                changed(RealBundle.bundle(), bundle -> bundle.withObjectProperty("verificationMaterial")
                        .remove("tlogEntries")),
                RealBundle.root(),
                POLICY);
        assertThat(refusals(report)).containsExactly(BUNDLE, SIGNING_TIME);
        assertThat(report.isVerified()).isFalse();
    }

    @Test
    void anotherSignatureIsNotTheLoggedOne() {
        byte[] bundle = changed(RealBundle.bundle(), tree -> {
            ObjectNode signature = tree.withObjectProperty("messageSignature");
            signature.put("signature", flippedText(signature.get("signature").asText()));
        });
        assertThat(refusals(RealBundle.verify(RealBundle.file(), bundle, RealBundle.root(), POLICY)))
                .containsExactly(LOG_CONTENT, SIGNATURE);
    }

    @Test
    void aRootWithoutTheKeysRefusesWhereTheyAreMissed() {
        byte[] noLog =
                changed(RealBundle.root(), root -> ((ObjectNode) root.at("/tlogs/0/logId")).put("keyId", "AAAA"));
        assertThat(refusals(RealBundle.verify(RealBundle.file(), RealBundle.bundle(), noLog, POLICY)))
                .containsExactly(LOG_PROMISE, SIGNING_TIME, LOG_CHECKPOINT);
        byte[] noCertificateLog = changed(RealBundle.root(), root -> root.remove("ctlogs"));
        assertThat(refusals(RealBundle.verify(RealBundle.file(), RealBundle.bundle(), noCertificateLog, POLICY)))
                .containsExactly(CERTIFICATE_LOG);
        byte[] oldAuthority = changed(RealBundle.root(), root -> root.withArrayProperty("certificateAuthorities")
                .remove(1));
        assertThat(refusals(RealBundle.verify(RealBundle.file(), RealBundle.bundle(), oldAuthority, POLICY)))
                .containsExactly(CERTIFICATE_CHAIN);
    }

    private static java.util.List<ProvenanceStep> refusedAt(Consumer<ObjectNode> change) {
        return refusals(verify(entry -> change.accept(entry.withObjectProperty("inclusionProof"))));
    }

    private static ProvenanceReport verify(Consumer<ObjectNode> change) {
        byte[] bundle = changed(
                RealBundle.bundle(),
                tree -> change.accept((ObjectNode) tree.at("/verificationMaterial/tlogEntries/0")));
        return RealBundle.verify(RealBundle.file(), bundle, RealBundle.root(), POLICY);
    }

    private static String entryOf(byte[] bundle) {
        StringBuilder body = new StringBuilder();
        changed(
                bundle,
                tree -> body.append(tree.at("/verificationMaterial/tlogEntries/0/canonicalizedBody")
                        .asText()));
        return body.toString();
    }

    /** Base64 of the same bytes with a bit of the tenth turned. */
    private static String flippedText(String base64) {
        return Base64.getEncoder().encodeToString(flipped(Base64.getDecoder().decode(base64), 10));
    }
}
