package org.securecloudlab.image.signature;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.securecloudlab.image.certificate.CertificateExtensions;
import org.securecloudlab.image.certificate.CertificateExtensions.BasicConstraints;
import org.securecloudlab.image.certificate.CertificateExtensions.KeyUsage;
import org.securecloudlab.image.certificate.MalformedCertificateException;
import org.securecloudlab.image.certificate.ParsedCertificate;

/** A parsed certificate with what cursive looks at, each looked at only when cursive does. */
final class SigningCertificate {
    private final ParsedCertificate parsed;

    private SigningCertificate(ParsedCertificate parsed) {
        this.parsed = parsed;
    }

    static SigningCertificate of(byte[] der, Stage stage) {
        return new SigningCertificate(asked(() -> new ParsedCertificate(der), stage));
    }

    byte[] der() {
        return parsed.der();
    }

    /** Both ends of the validity are inside. */
    boolean isWithinDates(Instant now, Stage stage) {
        return asked(() -> !now.isBefore(parsed.notBefore()) && !now.isAfter(parsed.notAfter()), stage);
    }

    boolean isSubjectOf(SigningCertificate issued, Stage stage) {
        return asked(() -> parsed.subject().equals(issued.parsed.issuer()), stage);
    }

    boolean isSameAs(SigningCertificate other) {
        return Arrays.equals(parsed.der(), other.parsed.der());
    }

    /** Its subject for a text; a name that cannot be read is called that. */
    String subject() {
        try {
            return parsed.subject().toString();
        } catch (MalformedCertificateException e) {
            return "a certificate whose name cannot be read";
        }
    }

    AsymmetricKeyParameter publicKey(Stage stage) {
        return PublicKeys.load(parsed.publicKey(), stage);
    }

    Optional<String> curve() {
        return PublicKeys.curve(parsed.publicKey());
    }

    /** The digest of this certificate's own signature. */
    Optional<String> signatureDigest(Stage stage) {
        return CertificateHashes.of(parsed.signatureAlgorithm(), stage);
    }

    byte[] signature() {
        return parsed.signature();
    }

    byte[] signedBytes() {
        return parsed.signedBytes();
    }

    /** Reads all extensions first, as the library does. */
    Optional<BasicConstraints> basicConstraints(Stage stage) {
        return extensions(stage).basicConstraints();
    }

    Optional<KeyUsage> keyUsage(Stage stage) {
        return extensions(stage).keyUsage();
    }

    private CertificateExtensions extensions(Stage stage) {
        return asked(parsed::extensions, stage);
    }

    /** What the certificate answers, or the refusal that the parser's exception is. */
    private static <T> T asked(Supplier<T> question, Stage stage) {
        try {
            return question.get();
        } catch (MalformedCertificateException e) {
            throw new RefusedException(
                    Refusal.escaped(stage, RaisedException.of(e.fault()), String.valueOf(e.getMessage())));
        }
    }
}
