package org.securecloudlab.image.path;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.securecloudlab.image.signature.KeyManager;

/**
 * The people of a rehearsal: an owner with a trusted authority, the same with a certificate that expired and with later keys, and an
 * attacker.
 */
final class Signers {
    /** The authority that operators and users trust. */
    static final String TRUSTED_AUTHORITY = "authority";

    /** When everything happens; certificates are made around it. */
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private static final Duration YEAR = Duration.ofDays(365);

    private final Map<String, KeyManager.Answer> certificates = new LinkedHashMap<>();
    private final Signer owner;
    private final Signer expiredOwner;
    private final Signer successor;
    private final Signer stranger;
    private final Signer attacker;

    Signers() {
        KeyPair authority = keys();
        certificates.put(TRUSTED_AUTHORITY, authority("Authority", authority));
        owner = member("owner", authority, "Authority", NOW.minus(YEAR), NOW.plus(YEAR));
        expiredOwner =
                member("expired-owner", authority, "Authority", NOW.minus(YEAR.multipliedBy(3)), NOW.minus(YEAR));
        successor = member("successor", authority, "Authority", NOW.minus(YEAR), NOW.plus(YEAR));
        KeyPair next = keys();
        certificates.put("next-authority", authority("Next", next));
        stranger = member("stranger", next, "Next", NOW.minus(YEAR), NOW.plus(YEAR));
        KeyPair other = keys();
        certificates.put("other-authority", authority("Other", other));
        attacker = member("attacker", other, "Other", NOW.minus(YEAR), NOW.plus(YEAR));
    }

    /** Who signs the owner's images. */
    Signer owner(SignerState state) {
        if (state.isRolledOver()) {
            return state.isSuccessorTrusted() ? successor : stranger;
        }
        return oldOwner(state);
    }

    /** Whose key was the owner's first one, which a thief may have. */
    Signer oldOwner(SignerState state) {
        return state.isExpired() ? expiredOwner : owner;
    }

    Signer expiredOwner() {
        return expiredOwner;
    }

    Signer attacker() {
        return attacker;
    }

    KeyManager keyManager() {
        return KeyManager.of(certificates);
    }

    /** The key manager as it is when a node asks it. */
    KeyManager keyManager(SignerState state) {
        Map<String, KeyManager.Answer> held = new HashMap<>(certificates);
        if (state.isRemoved()) {
            held.remove(owner.certificateId());
            held.remove(expiredOwner.certificateId());
        }
        return KeyManager.of(held);
    }

    private Signer member(String id, KeyPair authority, String authorityName, Instant from, Instant to) {
        KeyPair keys = keys();
        certificates.put(id, certificate(builder(authorityName, id, keys, from, to), authority));
        return new Signer(keys.getPrivate(), id);
    }

    /** cursive needs a path length, and the right to sign certificates ({@code certificate_utils.py}). */
    private static KeyManager.Certificate authority(String name, KeyPair keys) {
        X509v3CertificateBuilder builder =
                builder(name, name, keys, NOW.minus(YEAR.multipliedBy(5)), NOW.plus(YEAR.multipliedBy(5)));
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(1));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
        } catch (IOException e) {
            throw new IllegalStateException("our own extensions can be encoded", e);
        }
        return certificate(builder, keys);
    }

    private static X509v3CertificateBuilder builder(
            String issuer, String subject, KeyPair keys, Instant from, Instant to) {
        return new JcaX509v3CertificateBuilder(
                new X500Name("CN=" + issuer),
                BigInteger.ONE,
                Date.from(from),
                Date.from(to),
                new X500Name("CN=" + subject),
                keys.getPublic());
    }

    private static KeyManager.Certificate certificate(X509v3CertificateBuilder builder, KeyPair issuer) {
        try {
            byte[] der = builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.getPrivate()))
                    .getEncoded();
            return new KeyManager.Certificate(KeyManager.Certificate.X_509, der);
        } catch (OperatorCreationException | IOException e) {
            throw new IllegalStateException("every JDK signs with ECDSA", e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp384r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK makes keys on secp384r1", e);
        }
    }
}
