package org.securecloudlab.image.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securecloudlab.image.provenance.RealBundle.changed;
import static org.securecloudlab.image.provenance.RealBundle.reason;
import static org.securecloudlab.image.provenance.RealBundle.refusals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;

/** Signatures over files in an instance whose keys we have, so that every lie can be signed as a truth. */
class PracticeBundleTest {
    private static final byte[] FILE = "an image".getBytes(StandardCharsets.UTF_8);
    private static final ProvenancePolicy POLICY =
            new ProvenancePolicy(PracticeSigstore.IDENTITY, PracticeSigstore.ISSUER, Optional.empty());
    private static final Instant ISSUED = PracticeSigstore.ISSUED;

    private final PracticeSigstore sigstore = new PracticeSigstore();
    private final PracticeBundle making = new PracticeBundle(sigstore);

    @Test
    void aGoodOneHolds() {
        ProvenanceReport report = verify(making.ofFile(FILE));
        assertThat(refusals(report)).isEmpty();
        assertThat(report.isVerified()).isTrue();
    }

    @Test
    void theCertificatesLastSecondCountsAndTheNextDoesNot() {
        making.integrated = ISSUED.plusSeconds(600);
        assertThat(verify(making.ofFile(FILE)).isVerified()).isTrue();
        making.integrated = ISSUED.plusSeconds(601);
        assertThat(refusals(verify(making.ofFile(FILE)))).containsExactly(ProvenanceStep.SIGNING_TIME);
        making.integrated = ISSUED;
        assertThat(verify(making.ofFile(FILE)).isVerified()).isTrue();
        making.integrated = ISSUED.minusSeconds(1);
        assertThat(refusals(verify(making.ofFile(FILE)))).containsExactly(ProvenanceStep.SIGNING_TIME);
    }

    @Test
    void aLogWithoutTimeNeedsAnAuthorityForTime() {
        making.isPromised = false;
        making.integrated = Instant.EPOCH;
        assertThat(refusals(verify(making.ofFile(FILE)))).containsExactly(ProvenanceStep.SIGNING_TIME);
        making.times = List.of(ISSUED.plusSeconds(3));
        ProvenanceReport report = verify(making.ofFile(FILE));
        assertThat(report.isVerified()).isTrue();
        assertThat(report.times()).containsExactly(new TrustedTime(ISSUED.plusSeconds(3), "https://time.example.org"));
    }

    @Test
    void oneOfTwoTimesOutsideIsEnough() {
        making.times = List.of(ISSUED.plusSeconds(3), ISSUED.plusSeconds(3_600));
        assertThat(refusals(verify(making.ofFile(FILE)))).containsExactly(ProvenanceStep.SIGNING_TIME);
    }

    @Test
    void timestampsOfOthersAndOfOtherSignaturesAreNotBelieved() {
        making.times = List.of(ISSUED.plusSeconds(3));
        byte[] good = making.ofFile(FILE);
        byte[] stranger = changed(
                sigstore.trustedRoot(),
                root -> root.set("timestampAuthorities", authorities(new PracticeSigstore().trustedRoot())));
        assertThat(refusals(RealBundle.verify(FILE, good, stranger, POLICY))).containsExactly(ProvenanceStep.TIMESTAMP);
        byte[] late = changed(sigstore.trustedRoot(), root -> ((ObjectNode) root.at("/timestampAuthorities/0/validFor"))
                .put("end", ISSUED.plusSeconds(2).toString()));
        assertThat(refusals(RealBundle.verify(FILE, good, late, POLICY))).containsExactly(ProvenanceStep.TIMESTAMP);
        byte[] last = changed(sigstore.trustedRoot(), root -> ((ObjectNode) root.at("/timestampAuthorities/0/validFor"))
                .put("end", ISSUED.plusSeconds(3).toString()));
        assertThat(RealBundle.verify(FILE, good, last, POLICY).isVerified()).isTrue();
        byte[] borrowed = changed(good, bundle -> ((ObjectNode)
                        bundle.at("/verificationMaterial/timestampVerificationData/rfc3161Timestamps/0"))
                .put(
                        "signedTimestamp",
                        PracticeSigstore.text(sigstore.time.response(new byte[] {1}, ISSUED.plusSeconds(3)))));
        assertThat(refusals(verify(borrowed))).containsExactly(ProvenanceStep.TIMESTAMP);
        byte[] broken = changed(good, bundle -> ((ObjectNode)
                        bundle.at("/verificationMaterial/timestampVerificationData/rfc3161Timestamps/0"))
                .put("signedTimestamp", "AAAA"));
        assertThat(refusals(verify(broken))).containsExactly(ProvenanceStep.TIMESTAMP);
    }

    @Test
    void keysOfTheRootAreTrustedInTheirTimeOnly() {
        byte[] bundle = making.ofFile(FILE);
        assertThat(refusals(RealBundle.verify(FILE, bundle, until("/tlogs/0/publicKey/validFor", 4), POLICY)))
                .containsExactly(ProvenanceStep.LOG_PROMISE, ProvenanceStep.SIGNING_TIME);
        assertThat(RealBundle.verify(FILE, bundle, until("/tlogs/0/publicKey/validFor", 5), POLICY)
                        .isVerified())
                .isTrue();
        assertThat(refusals(RealBundle.verify(FILE, bundle, until("/certificateAuthorities/0/validFor", 4), POLICY)))
                .containsExactly(ProvenanceStep.CERTIFICATE_CHAIN);
        assertThat(refusals(RealBundle.verify(FILE, bundle, until("/ctlogs/0/publicKey/validFor", -1), POLICY)))
                .containsExactly(ProvenanceStep.CERTIFICATE_LOG);
        byte[] noStart = changed(
                sigstore.trustedRoot(), root -> ((ObjectNode) root.at("/tlogs/0/publicKey/validFor")).remove("start"));
        assertThat(refusals(RealBundle.verify(FILE, bundle, noStart, POLICY))).contains(ProvenanceStep.LOG_PROMISE);
    }

    @Test
    void anEntryThatIsTrulyInTheLogButOfAnotherSignatureProvesNothing() {
        byte[] other = new PracticeBundle(sigstore).ofFile("other".getBytes(StandardCharsets.UTF_8));
        byte[] swapped = changed(
                making.ofFile(FILE),
                bundle -> changed(other, from -> ((ObjectNode) bundle.path("verificationMaterial"))
                        .set("tlogEntries", from.at("/verificationMaterial/tlogEntries"))));
        ProvenanceReport report = verify(swapped);
        assertThat(refusals(report)).containsExactly(ProvenanceStep.LOG_CONTENT);
        assertThat(reason(report, ProvenanceStep.LOG_CONTENT)).contains("signature", "certificate", "digest");
    }

    @Test
    void anotherInstancesCertificateLeadsNowhere() {
        byte[] foreign = changed(
                sigstore.trustedRoot(),
                root -> changed(
                        new PracticeSigstore().trustedRoot(),
                        other -> root.set("certificateAuthorities", other.get("certificateAuthorities"))));
        ProvenanceReport report = RealBundle.verify(FILE, making.ofFile(FILE), foreign, POLICY);
        assertThat(refusals(report)).containsExactly(ProvenanceStep.CERTIFICATE_CHAIN);
        assertThat(report.checks())
                .filteredOn(check -> check.step() == ProvenanceStep.CERTIFICATE_LOG)
                .extracting(ProvenanceCheck::outcome)
                .containsExactly(ProvenanceCheck.Outcome.NOT_CHECKED);
        byte[] otherLog = changed(
                sigstore.trustedRoot(),
                root -> changed(
                        new PracticeSigstore().trustedRoot(), other -> root.set("ctlogs", other.get("ctlogs"))));
        assertThat(refusals(RealBundle.verify(FILE, making.ofFile(FILE), otherLog, POLICY)))
                .containsExactly(ProvenanceStep.CERTIFICATE_LOG);
    }

    @Test
    void certificatesForServersAndWithTwoNamesAreNotForThis() {
        making.certificate =
                sigstore.certificate(making.keys, KeyPurposeId.id_kp_serverAuth, PracticeSigstore.IDENTITY);
        assertThat(refusals(verify(making.ofFile(FILE)))).containsExactly(ProvenanceStep.CERTIFICATE_CHAIN);
        making.certificate = sigstore.certificate(
                making.keys, KeyPurposeId.id_kp_codeSigning, PracticeSigstore.IDENTITY, "eve@example.org");
        assertThat(refusals(verify(making.ofFile(FILE)))).containsExactly(ProvenanceStep.IDENTITY);
    }

    @Test
    void otherKeysAndDigestsVerify() throws GeneralSecurityException {
        assertThat(verify(making.ofFile(FILE, "SHA-256", "SHA2_256", false)).isVerified())
                .isTrue();
        making.with(PracticeKeys.curve("secp384r1"), "SHA384withECDSA");
        assertThat(verify(making.ofFile(FILE, "SHA-384", "SHA2_384", true)).isVerified())
                .isTrue();
        assertThat(verify(making.ofFile(FILE, "SHA-384", "SHA2_384", false)).isVerified())
                .isTrue();
        making.with(PracticeKeys.curve("secp521r1"), "SHA512withECDSA");
        assertThat(verify(making.ofFile(FILE, "SHA-512", "SHA2_512", true)).isVerified())
                .isTrue();
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        making.with(rsa.generateKeyPair(), "SHA256withRSA");
        assertThat(verify(making.ofFile(FILE)).isVerified()).isTrue();
        making.with(KeyPairGenerator.getInstance("Ed25519").generateKeyPair(), "Ed25519");
        assertThat(refusals(verify(making.ofFile(FILE)))).containsExactly(ProvenanceStep.SIGNATURE);
    }

    private static com.fasterxml.jackson.databind.JsonNode authorities(byte[] root) {
        ObjectNode held = PracticeSigstore.JSON.createObjectNode();
        changed(root, other -> held.set("found", other.get("timestampAuthorities")));
        return held.get("found");
    }

    private byte[] until(String place, int seconds) {
        return changed(sigstore.trustedRoot(), root -> ((ObjectNode) root.at(place))
                .put("end", ISSUED.plusSeconds(seconds).toString()));
    }

    private ProvenanceReport verify(byte[] bundle) {
        return RealBundle.verify(FILE, bundle, sigstore.trustedRoot(), POLICY);
    }
}
