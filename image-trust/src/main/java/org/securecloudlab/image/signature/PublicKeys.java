package org.securecloudlab.image.signature;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.teletrust.TeleTrusTObjectIdentifiers;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.params.Ed448PublicKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.bouncycastle.crypto.params.X448PublicKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.securecloudlab.image.certificate.PublicKeyInfo;

/** Public keys as cryptography 38.0.4 loads them from a certificate ({@code hazmat/backends/openssl/backend.py}). */
final class PublicKeys {
    /** The curves that the library takes, by object identifier ({@code ec._CURVE_TYPES}). */
    private static final Map<ASN1ObjectIdentifier, String> CURVES = Map.ofEntries(
            Map.entry(X9ObjectIdentifiers.prime192v1, "secp192r1"),
            Map.entry(SECObjectIdentifiers.secp224r1, "secp224r1"),
            Map.entry(SECObjectIdentifiers.secp256r1, "secp256r1"),
            Map.entry(SECObjectIdentifiers.secp384r1, "secp384r1"),
            Map.entry(SECObjectIdentifiers.secp521r1, "secp521r1"),
            Map.entry(SECObjectIdentifiers.secp256k1, "secp256k1"),
            Map.entry(SECObjectIdentifiers.sect163k1, "sect163k1"),
            Map.entry(SECObjectIdentifiers.sect233k1, "sect233k1"),
            Map.entry(SECObjectIdentifiers.sect283k1, "sect283k1"),
            Map.entry(SECObjectIdentifiers.sect409k1, "sect409k1"),
            Map.entry(SECObjectIdentifiers.sect571k1, "sect571k1"),
            Map.entry(SECObjectIdentifiers.sect163r2, "sect163r2"),
            Map.entry(SECObjectIdentifiers.sect233r1, "sect233r1"),
            Map.entry(SECObjectIdentifiers.sect283r1, "sect283r1"),
            Map.entry(SECObjectIdentifiers.sect409r1, "sect409r1"),
            Map.entry(SECObjectIdentifiers.sect571r1, "sect571r1"),
            Map.entry(TeleTrusTObjectIdentifiers.brainpoolP256r1, "brainpoolp256r1"),
            Map.entry(TeleTrusTObjectIdentifiers.brainpoolP384r1, "brainpoolp384r1"),
            Map.entry(TeleTrusTObjectIdentifiers.brainpoolP512r1, "brainpoolp512r1"));

    /** The curves that OpenSSL 3.0 has a name for: X9.62, brainpool, SEC 2, WAP and SM2 ({@code ec_curve.c}). */
    private static final Pattern OPENSSL_CURVES = Pattern.compile(
            "1\\.2\\.840\\.10045\\.3\\.(0\\.([1-7]|1[0-36-9]|20)|1\\.[1-7])|1\\.3\\.36\\.3\\.3\\.2\\.8\\.1\\.1\\.([1-9]|1[0-4])"
                    + "|1\\.3\\.132\\.0\\.([1-9]|1[05-7]|2[2-9]|3[0-9])|2\\.23\\.43\\.1\\.4\\.([13-9]|1[0-2])|1\\.2\\.156\\.10197\\.1\\.301");

    private PublicKeys() {}

    /** The key, or the refusal that the library raises. */
    static AsymmetricKeyParameter load(PublicKeyInfo info, Stage stage) {
        boolean elliptic = isOf(info, X9ObjectIdentifiers.id_ecPublicKey);
        checkParameters(info, stage);
        if (elliptic && info.namedParameters().isEmpty()) {
            throw refused(stage, RaisedException.VALUE_ERROR, "an EC key with explicit parameters");
        }
        AsymmetricKeyParameter key;
        try {
            key = key(info);
        } catch (IOException | RuntimeException e) {
            boolean foreign = elliptic && isOnForeignCurve(info);
            throw refused(
                    stage,
                    foreign ? RaisedException.UNSUPPORTED_ALGORITHM : RaisedException.VALUE_ERROR,
                    "the public key cannot be loaded: " + e.getMessage());
        }
        if (elliptic ? curve(info).isEmpty() : family(key).isEmpty()) {
            throw refused(stage, RaisedException.UNSUPPORTED_ALGORITHM, "a public key of an unsupported type");
        }
        if (key instanceof DsaKey dsa && dsa.isNegative()) {
            throw refused(stage, RaisedException.INTERNAL_ERROR, "a DSA key whose number is negative");
        }
        return key;
    }

    /** Parameters of a simple type are parsed whatever the key is; those of a sequence only where they are needed. */
    private static void checkParameters(PublicKeyInfo info, Stage stage) {
        try {
            if (info.simpleParameters().isPresent()) {
                ASN1Primitive.fromByteArray(info.simpleParameters().get());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused(stage, RaisedException.VALUE_ERROR, "a key with malformed parameters: " + e.getMessage());
        }
    }

    private static AsymmetricKeyParameter key(PublicKeyInfo info) throws IOException {
        if (isOf(info, PKCSObjectIdentifiers.rsaEncryption) || isOf(info, PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            return RsaKey.of(info);
        }
        if (isOf(info, X9ObjectIdentifiers.id_dsa)) {
            return DsaKey.of(info);
        }
        if (isOf(info, PKCSObjectIdentifiers.dhKeyAgreement) || isOf(info, X9ObjectIdentifiers.dhpublicnumber)) {
            info.checkExchangeGroup();
            info.number();
            return new UnusableKey();
        }
        return PublicKeyFactory.createKey(info.encoded());
    }

    private static boolean isOf(PublicKeyInfo info, ASN1ObjectIdentifier algorithm) {
        return info.algorithm().equals(algorithm.getId());
    }

    /** A curve that OpenSSL has a name for and BouncyCastle has not, so that its points cannot be looked at here. */
    private static boolean isOnForeignCurve(PublicKeyInfo info) {
        String curve = info.namedParameters().orElseThrow();
        return OPENSSL_CURVES.matcher(curve).matches()
                && ECNamedCurveTable.getByOID(new ASN1ObjectIdentifier(curve)) == null;
    }

    /** The SEC or brainpool name of an EC key's curve, in lower case. */
    static Optional<String> curve(PublicKeyInfo info) {
        return info.namedParameters().map(oid -> CURVES.get(new ASN1ObjectIdentifier(oid)));
    }

    static Optional<KeyFamily> family(AsymmetricKeyParameter key) {
        if (key instanceof RsaKey) {
            return Optional.of(KeyFamily.RSA);
        }
        if (key instanceof DsaKey) {
            return Optional.of(KeyFamily.DSA);
        }
        if (key instanceof ECPublicKeyParameters) {
            return Optional.of(KeyFamily.EC);
        }
        if (key instanceof Ed25519PublicKeyParameters || key instanceof Ed448PublicKeyParameters) {
            return Optional.of(KeyFamily.EDWARDS);
        }
        boolean exchange = key instanceof X25519PublicKeyParameters
                || key instanceof X448PublicKeyParameters
                || key instanceof UnusableKey;
        return exchange ? Optional.of(KeyFamily.OTHER) : Optional.empty();
    }

    private static RefusedException refused(Stage stage, RaisedException exception, String detail) {
        return new RefusedException(Refusal.escaped(stage, exception, detail));
    }
}
