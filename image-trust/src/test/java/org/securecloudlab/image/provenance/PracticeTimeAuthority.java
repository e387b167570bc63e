package org.securecloudlab.image.provenance;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.securecloudlab.image.digest.Digests;

/** Signs times (RFC 3161). */
final class PracticeTimeAuthority {
    private final KeyPair rootKeys = PracticeKeys.curve("secp256r1");
    private final KeyPair keys = PracticeKeys.curve("secp256r1");
    private final X509CertificateHolder root;
    private final X509CertificateHolder certificate;

    PracticeTimeAuthority(Instant start) {
        root = PracticeKeys.authority("time root", "time root", rootKeys, rootKeys, start);
        X509v3CertificateBuilder builder =
                PracticeKeys.builder("time root", "time", keys, start, start.plusSeconds(800_000_000L));
        try {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        certificate = PracticeKeys.signed(builder, rootKeys);
    }

    byte[] certificate() throws IOException {
        return certificate.getEncoded();
    }

    byte[] root() throws IOException {
        return root.getEncoded();
    }

    byte[] response(byte[] timed, Instant at) {
        try {
            TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
            requests.setCertReq(false);
            TimeStampRequest request = requests.generate(
                    TSPAlgorithms.SHA256, Digests.of("SHA-256").digest(timed), BigInteger.TEN);
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", keys.getPrivate(), certificate),
                    new JcaDigestCalculatorProviderBuilder()
                            .build()
                            .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    new ASN1ObjectIdentifier("1.2.3"));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(request, BigInteger.ONE, Date.from(at))
                    .getEncoded();
        } catch (TSPException | IOException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }
}
