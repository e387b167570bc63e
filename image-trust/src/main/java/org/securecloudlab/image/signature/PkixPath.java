package org.securecloudlab.image.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** RFC 5280 path validation beside cursive's: every trusted certificate is an anchor, revocation is not known here. */
final class PkixPath {
    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final String SOURCE = "RFC 5280 section 6.1";

    private PkixPath() {}

    /** A refusal where there is no valid path, a remark with the path's length where there is one. */
    static StrictFinding finding(SigningCertificate certificate, List<SigningCertificate> trusted, Instant now) {
        try {
            X509Certificate target = converted(certificate);
            List<X509Certificate> listed = new ArrayList<>();
            for (SigningCertificate each : trusted) {
                listed.add(converted(each));
            }
            if (listed.contains(target)) {
                return StrictFinding.remark("pkix-listed", "the signing certificate is itself trusted", SOURCE);
            }
            int length = pathLength(target, listed, now);
            return StrictFinding.remark(
                    "pkix-valid", "a valid path of " + length + " certificates under an anchor", SOURCE);
        } catch (GeneralSecurityException | RuntimeException e) {
            return StrictFinding.refusal("pkix-invalid", "no valid path: " + innermost(e), SOURCE);
        }
    }

    private static int pathLength(X509Certificate target, List<X509Certificate> listed, Instant now)
            throws GeneralSecurityException {
        Set<TrustAnchor> anchors =
                listed.stream().map(each -> new TrustAnchor(each, null)).collect(Collectors.toSet());
        X509CertSelector selector = new X509CertSelector();
        selector.setCertificate(target);
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, selector);
        parameters.addCertStore(
                CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(target)), PROVIDER));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(now));
        return CertPathBuilder.getInstance("PKIX", PROVIDER)
                .build(parameters)
                .getCertPath()
                .getCertificates()
                .size();
    }

    private static X509Certificate converted(SigningCertificate certificate) throws GeneralSecurityException {
        return new JcaX509CertificateConverter().setProvider(PROVIDER).getCertificate(held(certificate));
    }

    private static X509CertificateHolder held(SigningCertificate certificate) throws GeneralSecurityException {
        try {
            return new X509CertificateHolder(certificate.der());
        } catch (IOException e) {
            throw new GeneralSecurityException(e.getMessage(), e);
        }
    }

    private static String innermost(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
