package org.securecloudlab.image.certificate;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A certificate whose structure is that of RFC 5280 section 4.1, byte for byte. */
public final class ParsedCertificate {
    private static final int V3 = 2;

    private final byte[] der;
    private final DerElement signed;
    private final DerElement issuer;
    private final DerElement subject;
    private final PublicKeyInfo publicKey;
    private final LocalDateTime notBefore;
    private final LocalDateTime notAfter;
    private final List<DerElement> extensions = new ArrayList<>();
    private final String signatureAlgorithm;
    private final byte[] signature;

    /**
     * Reads one.
     *
     * @throws MalformedCertificateException where the real parser refuses it
     */
    public ParsedCertificate(byte[] der) {
        this.der = der.clone();
        DerReader whole = DerReader.only(this.der, DerReader.SEQUENCE).inside();
        signed = whole.next(DerReader.SEQUENCE);
        DerReader parts = signed.inside();
        int version = parts.optional(DerElement.CONTEXT | DerElement.CONSTRUCTED)
                .map(ParsedCertificate::version)
                .orElse(0);
        DerTypes.integer(parts.next(DerReader.INTEGER));
        algorithm(parts);
        issuer = name(parts);
        DerReader validity = parts.next(DerReader.SEQUENCE).inside();
        notBefore = DerTime.of(validity.next());
        notAfter = DerTime.of(validity.next());
        validity.end();
        subject = name(parts);
        publicKey = new PublicKeyInfo(parts.next(DerReader.SEQUENCE));
        parts.optional(DerElement.CONTEXT | 1).ifPresent(DerTypes::bitString);
        parts.optional(DerElement.CONTEXT | 2).ifPresent(DerTypes::bitString);
        parts.optional(DerElement.CONTEXT | DerElement.CONSTRUCTED | 3).ifPresent(this::readExtensions);
        parts.end();
        signatureAlgorithm = algorithm(whole);
        DerElement bits = DerTypes.bitString(whole.next(DerReader.BIT_STRING));
        signature = new DerElement(bits.source(), bits.tag(), bits.start(), bits.from() + 1, bits.to()).contents();
        whole.end();
        if (version != 0 && version != V3) {
            throw new MalformedCertificateException(
                    CertificateFault.VERSION, "an X.509 certificate of version " + (version + 1));
        }
    }

    private static int version(DerElement explicit) {
        DerReader inside = explicit.inside();
        int version = DerTypes.unsigned(inside.next(DerReader.INTEGER), 1).intValue();
        inside.end();
        if (version == 0) {
            throw MalformedCertificateException.value("a default version that is written out");
        }
        return version;
    }

    private static String algorithm(DerReader parts) {
        DerReader inside = parts.next(DerReader.SEQUENCE).inside();
        String oid = DerTypes.oid(inside.next(DerReader.OID));
        if (inside.hasMore()) {
            inside.next();
        }
        inside.end();
        return oid;
    }

    private static DerElement name(DerReader parts) {
        DerElement name = parts.next(DerReader.SEQUENCE);
        NameParts.checkStructure(name);
        return name;
    }

    private void readExtensions(DerElement explicit) {
        DerReader inside = explicit.inside();
        inside.next(DerReader.SEQUENCE).inside().each(DerReader.SEQUENCE, extension -> {
            DerReader parts = extension.inside();
            DerTypes.oid(parts.next(DerReader.OID));
            parts.optional(DerReader.BOOLEAN).ifPresent(DerTypes::trueOrAbsent);
            parts.next(DerReader.OCTET_STRING);
            parts.end();
            extensions.add(extension);
        });
        inside.end();
    }

    /** All of its bytes. */
    public byte[] der() {
        return der.clone();
    }

    /** The bytes that its issuer signed. */
    public byte[] signedBytes() {
        return signed.encoded();
    }

    /** The issuer's signature, and its algorithm as a dotted object identifier. */
    public byte[] signature() {
        return signature.clone();
    }

    public String signatureAlgorithm() {
        return signatureAlgorithm;
    }

    public PublicKeyInfo publicKey() {
        return publicKey;
    }

    /** Parts of the name, comparable; values are looked at only here. */
    public List<Set<String>> subject() {
        return NameParts.of(subject);
    }

    public List<Set<String>> issuer() {
        return NameParts.of(issuer);
    }

    public Instant notBefore() {
        return instant(notBefore);
    }

    public Instant notAfter() {
        return instant(notAfter);
    }

    /** Python has no year 0. */
    private static Instant instant(LocalDateTime time) {
        if (time.getYear() == 0) {
            throw MalformedCertificateException.value("a time in the year 0");
        }
        return time.toInstant(ZoneOffset.UTC);
    }

    /** The extensions, all of them looked at. */
    public CertificateExtensions extensions() {
        return CertificateExtensions.of(extensions);
    }
}
