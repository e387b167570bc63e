package org.securecloudlab.image.provenance;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.securecloudlab.image.digest.Digests;

/** Timestamps of authorities (RFC 3161), by BouncyCastle. */
final class Timestamps {
    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final Map<ASN1ObjectIdentifier, String> IMPRINTS = Map.of(
            NISTObjectIdentifiers.id_sha256, "SHA-256",
            NISTObjectIdentifiers.id_sha384, "SHA-384",
            NISTObjectIdentifiers.id_sha512, "SHA-512");

    private Timestamps() {}

    /** The time in a response, if one of the authorities signed it for these bytes. */
    static TimeClaim claim(byte[] response, byte[] timed, List<TrustedAuthority> authorities) {
        TimeStampToken token;
        try {
            token = new TimeStampResponse(response).getTimeStampToken();
        } catch (TSPException | IOException | RuntimeException e) {
            return unreadable();
        }
        if (token == null) {
            return unreadable();
        }
        String imprint = IMPRINTS.get(token.getTimeStampInfo().getMessageImprintAlgOID());
        if (imprint == null
                || !Arrays.equals(
                        Digests.of(imprint).digest(timed),
                        token.getTimeStampInfo().getMessageImprintDigest())) {
            return TimeClaim.refused("timestamp-other", "a timestamp of something else than this signature");
        }
        Instant time = token.getTimeStampInfo().getGenTime().toInstant();
        return authorities.stream()
                .filter(authority -> isOf(authority, token, time))
                .findFirst()
                .map(authority -> TimeClaim.believed(time, authority.name()))
                .orElseGet(() -> TimeClaim.refused(
                        "timestamp-untrusted",
                        "no trusted authority for time that was valid at {0} signed the timestamp",
                        time.toString()));
    }

    private static TimeClaim unreadable() {
        return TimeClaim.refused("timestamp-unreadable", "a timestamp that cannot be read");
    }

    /** Its own certificate signed, leads to its own root then, and it was trusted then: nobody borrows from another. */
    private static boolean isOf(TrustedAuthority authority, TimeStampToken token, Instant time) {
        return authority.isValid(time)
                && paths(authority, token).stream().anyMatch(path -> isSigned(path, authority.root(), token, time));
    }

    private static boolean isSigned(
            List<X509Certificate> path, X509Certificate root, TimeStampToken token, Instant time) {
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(PROVIDER)
                    .build(path.get(0)));
            Certificates.validate(path, root, time);
            return true;
        } catch (TSPException | OperatorCreationException | GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    /** The root tells the signing certificate; where it tells authorities only, the token does. */
    private static List<List<X509Certificate>> paths(TrustedAuthority authority, TimeStampToken token) {
        List<X509Certificate> known = authority.intermediates();
        if (!known.isEmpty() && known.get(0).getBasicConstraints() < 0) {
            return List.of(known);
        }
        return token.getCertificates().getMatches(null).stream()
                .filter(holder -> token.getSID().match(holder))
                .flatMap(holder -> certificate(holder).stream())
                .map(signer -> Stream.concat(Stream.of(signer), known.stream()).toList())
                .toList();
    }

    private static Optional<X509Certificate> certificate(X509CertificateHolder holder) {
        try {
            return Optional.of(
                    new JcaX509CertificateConverter().setProvider(PROVIDER).getCertificate(holder));
        } catch (GeneralSecurityException e) {
            return Optional.empty(); // not a certificate that could have signed
        }
    }
}
