package org.securecloudlab.image.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securecloudlab.image.provenance.RealBundle.refusals;

import dev.sigstore.KeylessVerificationException;
import dev.sigstore.KeylessVerifier;
import dev.sigstore.VerificationOptions;
import dev.sigstore.VerificationOptions.CertificateMatcher;
import dev.sigstore.bundle.Bundle;
import dev.sigstore.bundle.BundleParseException;
import dev.sigstore.strings.StringMatcher;
import dev.sigstore.trustroot.SigstoreConfigurationException;
import dev.sigstore.trustroot.SigstoreTrustedRoot;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Security;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.securecloudlab.image.digest.Digests;

/** What sigstore-java itself says, which adds a provider to the process; the difference is told in the package's description. */
class LibraryVerdictTest {
    private static final byte[] FILE = "an image".getBytes(StandardCharsets.UTF_8);
    private static final ProvenancePolicy POLICY =
            new ProvenancePolicy(PracticeSigstore.IDENTITY, PracticeSigstore.ISSUER, Optional.empty());

    private final PracticeSigstore sigstore = new PracticeSigstore();
    private final PracticeBundle making = new PracticeBundle(sigstore);

    @AfterAll
    static void takeTheProviderAway() {
        Security.removeProvider("BC");
    }

    @Test
    void bothAcceptTheRealOneAndTheGoodOne() {
        assertThat(accepts(RealBundle.file(), RealBundle.bundle(), RealBundle.root(), RealBundle.POLICY))
                .isTrue();
        assertThat(accepts(FILE, making.ofFile(FILE), sigstore.trustedRoot(), POLICY))
                .isTrue();
    }

    @Test
    void bothRefuseAnAlteredFileAndAnotherName() {
        byte[] altered = RealBundle.flipped(RealBundle.file(), 9);
        assertThat(accepts(altered, RealBundle.bundle(), RealBundle.root(), RealBundle.POLICY))
                .isFalse();
        ProvenancePolicy other = new ProvenancePolicy("eve@example.org", PracticeSigstore.ISSUER, Optional.empty());
        assertThat(accepts(FILE, making.ofFile(FILE), sigstore.trustedRoot(), other))
                .isFalse();
    }

    @Test
    void onlyWeRefuseWhatWasLoggedAfterTheCertificateEnded() {
        making.integrated = PracticeSigstore.ISSUED.plusSeconds(86_400);
        byte[] bundle = making.ofFile(FILE);
        assertThat(accepts(FILE, bundle, sigstore.trustedRoot(), POLICY)).isTrue();
        assertThat(refusals(RealBundle.verify(FILE, bundle, sigstore.trustedRoot(), POLICY)))
                .containsExactly(ProvenanceStep.SIGNING_TIME);
    }

    @Test
    void bothAcceptStatementsButOnlyWeCountOctets() {
        String statement =
                "{\"_type\":\"https://in-toto.io/Statement/v1\",\"subject\":[{\"name\":\"image\",\"digest\":{\"sha256\":\""
                        + Digests.hex("SHA-256", FILE)
                        + "\"}}],\"predicateType\":\"https://example.org/p\",\"predicate\":{}}";
        for (String kind : List.of("dsse 0.0.1", "dsse 0.0.2")) {
            byte[] bundle = making.ofStatement(statement, kind);
            assertThat(accepts(FILE, bundle, sigstore.trustedRoot(), POLICY)).isTrue();
            assertThat(RealBundle.verify(FILE, bundle, sigstore.trustedRoot(), POLICY)
                            .isVerified())
                    .isTrue();
        }
        byte[] chinese = making.ofStatement(statement.replace("image", "镜像"), "dsse 0.0.1");
        assertThat(accepts(FILE, chinese, sigstore.trustedRoot(), POLICY)).isFalse();
        assertThat(RealBundle.verify(FILE, chinese, sigstore.trustedRoot(), POLICY)
                        .isVerified())
                .isTrue();
    }

    private static boolean accepts(byte[] file, byte[] bundle, byte[] root, ProvenancePolicy policy) {
        try {
            SigstoreTrustedRoot trusted = SigstoreTrustedRoot.from(new ByteArrayInputStream(root));
            KeylessVerifier verifier =
                    KeylessVerifier.builder().trustedRootProvider(() -> trusted).build();
            VerificationOptions options = VerificationOptions.builder()
                    .addCertificateMatchers(CertificateMatcher.fulcio()
                            .subjectAlternativeName(StringMatcher.string(policy.identity()))
                            .issuer(StringMatcher.string(policy.issuer()))
                            .build())
                    .build();
            Bundle read = Bundle.from(new StringReader(new String(bundle, StandardCharsets.UTF_8)));
            verifier.verify(Digests.of("SHA-256").digest(file), read, options);
            return true;
        } catch (KeylessVerificationException e) {
            return false;
        } catch (BundleParseException | SigstoreConfigurationException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
