package org.securecloudlab.image.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.securecloudlab.image.signature.SignatureKeyType;

/** Makes signing keys for labs. */
public final class LabKeys {
    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final int MODULUS_BITS = 3072;
    private static final int DSA_BITS = 2048;
    private static final int SERIAL_BITS = 127;
    private static final String COMMENT = "Made by Secure Cloud Lab for a lab. Do not trust it anywhere else.";

    private LabKeys() {}

    /**
     * Makes a root, a signing key and its certificate.
     *
     * @param name of the lab, for the certificates
     * @param from first instant at which the certificates are valid
     * @param to last one
     */
    public static LabKey generate(SignatureKeyType type, String name, Instant from, Instant to, SecureRandom random) {
        try {
            KeyPair root = pair(SignatureKeyType.ECC_SECP384R1, random);
            KeyPair signer = pair(type, random);
            X500Name rootName = name(name + " root");
            byte[] rootCertificate = certificate(
                    rootName, rootName, root.getPublic(), root.getPrivate(), new Validity(from, to), true, random);
            byte[] certificate = certificate(
                    name(name + " image signing"),
                    rootName,
                    signer.getPublic(),
                    root.getPrivate(),
                    new Validity(from, to),
                    false,
                    random);
            return new LabKey(type, signer.getPrivate().getEncoded(), certificate, rootCertificate);
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("the library makes such keys", e);
        }
    }

    private record Validity(Instant from, Instant to) {}

    private static KeyPair pair(SignatureKeyType type, SecureRandom random) throws GeneralSecurityException {
        KeyPairGenerator generator =
                switch (type.family()) {
                    case RSA -> KeyPairGenerator.getInstance("RSA", PROVIDER);
                    case DSA -> KeyPairGenerator.getInstance("DSA", PROVIDER);
                    default -> KeyPairGenerator.getInstance("EC", PROVIDER);
                };
        switch (type.family()) {
            case RSA -> generator.initialize(MODULUS_BITS, random);
            case DSA -> generator.initialize(DSA_BITS, random);
            default -> generator.initialize(new ECGenParameterSpec(type.curve().orElseThrow()), random);
        }
        return generator.generateKeyPair();
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.O, "Secure Cloud Lab (for labs only)")
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private static byte[] certificate(
            X500Name subject,
            X500Name issuer,
            PublicKey key,
            PrivateKey issuerKey,
            Validity validity,
            boolean authority,
            SecureRandom random)
            throws OperatorCreationException, IOException {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, random).setBit(0),
                Date.from(validity.from()),
                Date.from(validity.to()),
                subject,
                key);
        builder.addExtension(
                Extension.basicConstraints, true, authority ? new BasicConstraints(0) : new BasicConstraints(false));
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature));
        builder.addExtension(MiscObjectIdentifiers.netscapeCertComment, false, new DERIA5String(COMMENT));
        return builder.build(new JcaContentSignerBuilder("SHA384withECDSA")
                        .setProvider(PROVIDER)
                        .setSecureRandom(random)
                        .build(issuerKey))
                .getEncoded();
    }
}
