package org.securecloudlab.image.signature;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.teletrust.TeleTrusTObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.DHPublicKeyParameters;
import org.bouncycastle.crypto.params.DSAPublicKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.params.Ed448PublicKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.bouncycastle.crypto.params.X448PublicKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;

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

    private PublicKeys() {}

    /** The key, or the refusal that the library raises. */
    static AsymmetricKeyParameter load(SubjectPublicKeyInfo info, Stage stage) {
        boolean elliptic = info.getAlgorithm().getAlgorithm().equals(X9ObjectIdentifiers.id_ecPublicKey);
        if (elliptic && !(info.getAlgorithm().getParameters() instanceof ASN1ObjectIdentifier)) {
            throw refused(stage, RaisedException.VALUE_ERROR, "an EC key with explicit parameters");
        }
        if (elliptic && curve(info).isEmpty()) {
            throw refused(stage, RaisedException.UNSUPPORTED_ALGORITHM, "an EC key on a curve that is not supported");
        }
        try {
            AsymmetricKeyParameter key = isRsa(info) ? rsa(info) : PublicKeyFactory.createKey(info);
            if (family(key).isEmpty()) {
                throw refused(stage, RaisedException.UNSUPPORTED_ALGORITHM, "a public key of an unsupported type");
            }
            return key;
        } catch (IOException | IllegalArgumentException | ArithmeticException | ClassCastException e) {
            throw refused(stage, RaisedException.VALUE_ERROR, "the public key cannot be loaded: " + e.getMessage());
        }
    }

    private static boolean isRsa(SubjectPublicKeyInfo info) {
        ASN1ObjectIdentifier algorithm = info.getAlgorithm().getAlgorithm();
        return algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)
                || algorithm.equals(PKCSObjectIdentifiers.id_RSASSA_PSS);
    }

    /** Without BouncyCastle's look for small factors: the real library has none, and a bad modulus verifies nothing. */
    private static AsymmetricKeyParameter rsa(SubjectPublicKeyInfo info) throws IOException {
        RSAPublicKey key = RSAPublicKey.getInstance(info.parsePublicKey());
        return new RSAKeyParameters(false, key.getModulus(), key.getPublicExponent(), true);
    }

    /** The SEC or brainpool name of an EC key's curve, in lower case. */
    static Optional<String> curve(SubjectPublicKeyInfo info) {
        return info.getAlgorithm().getParameters() instanceof ASN1ObjectIdentifier oid
                ? Optional.ofNullable(CURVES.get(oid))
                : Optional.empty();
    }

    static Optional<KeyFamily> family(AsymmetricKeyParameter key) {
        if (key instanceof RSAKeyParameters) {
            return Optional.of(KeyFamily.RSA);
        }
        if (key instanceof DSAPublicKeyParameters) {
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
                || key instanceof DHPublicKeyParameters;
        return exchange ? Optional.of(KeyFamily.OTHER) : Optional.empty();
    }

    private static RefusedException refused(Stage stage, RaisedException exception, String detail) {
        return new RefusedException(Refusal.escaped(stage, exception, detail));
    }
}
