package org.securecloudlab.image.provenance;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys and certificates of the practice instance. */
final class PracticeKeys {
    private PracticeKeys() {}

    static KeyPair curve(String name) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(name));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] sign(String algorithm, PrivateKey key, byte[] message) {
        try {
            Signature signer = Signature.getInstance(algorithm);
            signer.initSign(key);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static X509v3CertificateBuilder builder(String issuer, String subject, KeyPair keys, Instant from, Instant to) {
        return new JcaX509v3CertificateBuilder(
                new X500Name("CN=" + issuer),
                BigInteger.valueOf(4711),
                Date.from(from),
                Date.from(to),
                new X500Name(subject.isEmpty() ? "" : "CN=" + subject),
                keys.getPublic());
    }

    static X509CertificateHolder authority(String issuer, String subject, KeyPair keys, KeyPair by, Instant from) {
        try {
            X509v3CertificateBuilder builder = builder(issuer, subject, keys, from, from.plusSeconds(900_000_000L));
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
            return signed(builder, by);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static X509CertificateHolder signed(X509v3CertificateBuilder builder, KeyPair by) {
        try {
            return builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(by.getPrivate()));
        } catch (OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }
}
