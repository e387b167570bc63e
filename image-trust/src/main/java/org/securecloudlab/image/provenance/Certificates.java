package org.securecloudlab.image.provenance;

import dev.sigstore.proto.common.v1.X509Certificate;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** X.509 as the JDK reads and validates it. */
final class Certificates {
    private Certificates() {}

    /**
     * Certificates in DER.
     *
     * @throws IllegalArgumentException when one cannot be read
     */
    static List<java.security.cert.X509Certificate> all(List<X509Certificate> certificates) {
        return certificates.stream()
                .map(certificate -> read(certificate.getRawBytes().toByteArray()))
                .toList();
    }

    /** One certificate, in DER or PEM. */
    static java.security.cert.X509Certificate read(byte[] encoded) {
        try {
            return (java.security.cert.X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException e) {
            throw new IllegalArgumentException("a certificate that cannot be read: " + e.getMessage(), e);
        }
    }

    /** The DER bytes of a certificate in DER or PEM. */
    static byte[] der(byte[] encoded) {
        try {
            return read(encoded).getEncoded();
        } catch (CertificateException e) {
            throw new IllegalArgumentException("a certificate that cannot be written", e);
        }
    }

    /**
     * Validates a path at a time (RFC 5280 section 6).
     *
     * @param path the end's certificate first, without the root
     * @throws GeneralSecurityException saying what is wrong
     */
    static void validate(
            List<java.security.cert.X509Certificate> path, java.security.cert.X509Certificate root, Instant time)
            throws GeneralSecurityException {
        PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(root, null)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(time));
        CertPathValidator.getInstance("PKIX")
                .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
    }
}
