package org.securecloudlab.image.signature;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;

/** A parsed certificate with what cursive looks at, each looked at only when cursive does. */
final class SigningCertificate {
    private final X509CertificateHolder holder;
    private final byte[] der;

    private SigningCertificate(X509CertificateHolder holder, byte[] der) {
        this.holder = holder;
        this.der = der;
    }

    /** Takes versions 1 and 3, as the parser of cryptography does. */
    static SigningCertificate of(X509CertificateHolder holder, Stage stage) throws IOException {
        int version = holder.getVersionNumber();
        if (version != 1 && version != 3) {
            throw new RefusedException(Refusal.escaped(
                    stage, RaisedException.INVALID_VERSION, "an X.509 certificate of version " + version));
        }
        return new SigningCertificate(holder, holder.getEncoded());
    }

    X509CertificateHolder holder() {
        return holder;
    }

    /** Both ends of the validity are inside. */
    boolean isWithinDates(Instant now) {
        return !now.isBefore(holder.getNotBefore().toInstant())
                && !now.isAfter(holder.getNotAfter().toInstant());
    }

    boolean isSubjectOf(SigningCertificate issued) {
        return NameComparison.equal(holder.getSubject(), issued.holder.getIssuer());
    }

    boolean isSameAs(SigningCertificate other) {
        return Arrays.equals(der, other.der);
    }

    AsymmetricKeyParameter publicKey(Stage stage) {
        return PublicKeys.load(holder.getSubjectPublicKeyInfo(), stage);
    }

    Optional<String> curve() {
        return PublicKeys.curve(holder.getSubjectPublicKeyInfo());
    }

    /** The digest of this certificate's own signature. */
    Optional<String> signatureDigest(Stage stage) {
        return CertificateHashes.of(
                holder.getSignatureAlgorithm().getAlgorithm().getId(), stage);
    }

    byte[] signature() {
        return holder.getSignature();
    }

    byte[] signedBytes() {
        try {
            return holder.toASN1Structure().getTBSCertificate().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException("parsed bytes can be encoded", e);
        }
    }

    /** Reads all extensions first, as the library does: one that stands there twice is an exception. */
    Optional<BasicConstraints> basicConstraints(Stage stage) {
        return extension(Extension.basicConstraints, stage)
                .map(extension -> parsed(() -> BasicConstraints.getInstance(extension.getParsedValue()), stage));
    }

    Optional<KeyUsage> keyUsage(Stage stage) {
        return extension(Extension.keyUsage, stage)
                .map(extension -> parsed(() -> KeyUsage.getInstance(extension.getParsedValue()), stage));
    }

    private Optional<Extension> extension(ASN1ObjectIdentifier oid, Stage stage) {
        if (holder.getExtensions() == null) {
            return Optional.empty();
        }
        Set<ASN1ObjectIdentifier> seen = new HashSet<>();
        for (ASN1ObjectIdentifier each : holder.getExtensions().getExtensionOIDs()) {
            if (!seen.add(each)) {
                throw new RefusedException(Refusal.escaped(
                        stage, RaisedException.DUPLICATE_EXTENSION, "an extension that stands twice: " + each));
            }
        }
        return Optional.ofNullable(holder.getExtension(oid));
    }

    private static <T> T parsed(java.util.function.Supplier<T> parser, Stage stage) {
        try {
            return parser.get();
        } catch (IllegalArgumentException | ClassCastException | IllegalStateException e) {
            throw new RefusedException(Refusal.escaped(
                    stage, RaisedException.VALUE_ERROR, "an extension that cannot be parsed: " + e.getMessage()));
        }
    }
}
