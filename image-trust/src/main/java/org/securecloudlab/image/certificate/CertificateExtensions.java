package org.securecloudlab.image.certificate;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What extensions say of a certificate's use. Asking for one makes the real parser read them all, so a malformed one of any kind that it
 * knows spoils the certificate ({@code x509/common.rs}, {@code parse_and_cache_extensions}).
 *
 * @param basicConstraints whether it is an authority's, and how long a path may be
 * @param keyUsage what its key is for
 */
public record CertificateExtensions(Optional<BasicConstraints> basicConstraints, Optional<KeyUsage> keyUsage) {
    private static final String BASIC_CONSTRAINTS = "2.5.29.19";
    private static final String KEY_USAGE = "2.5.29.15";
    private static final Map<String, Consumer<byte[]>> OTHERS = Map.ofEntries(
            Map.entry("1.3.6.1.4.1.11129.2.4.3", ExtensionSyntax::nothing),
            Map.entry("1.3.6.1.4.1.11129.2.4.2", TimestampList::check),
            Map.entry("2.5.29.17", GeneralNames::check),
            Map.entry("2.5.29.18", GeneralNames::check),
            Map.entry("1.3.6.1.5.5.7.1.24", ExtensionSyntax::tlsFeatures),
            Map.entry("2.5.29.14", value -> DerReader.only(value, DerReader.OCTET_STRING)),
            Map.entry("2.5.29.37", ExtensionSyntax::keyPurposes),
            Map.entry("1.3.6.1.5.5.7.1.1", ExtensionSyntax::accessDescriptions),
            Map.entry("1.3.6.1.5.5.7.1.11", ExtensionSyntax::accessDescriptions),
            Map.entry("2.5.29.32", PolicySyntax::policies),
            Map.entry("2.5.29.36", PolicySyntax::constraints),
            Map.entry("1.3.6.1.5.5.7.48.1.5", ExtensionSyntax::nothing),
            Map.entry("2.5.29.54", value -> DerTypes.unsigned(DerReader.only(value, DerReader.INTEGER))),
            Map.entry("2.5.29.35", ExtensionSyntax::authorityKeyIdentifier),
            Map.entry("2.5.29.31", DistributionPoints::check),
            Map.entry("2.5.29.46", DistributionPoints::check),
            Map.entry("2.5.29.30", NameConstraints::check));

    /**
     * Basic constraints (RFC 5280 section 4.2.1.9).
     *
     * @param pathLength empty where there is no limit
     */
    public record BasicConstraints(boolean isAuthority, Optional<BigInteger> pathLength) {
        static BasicConstraints of(byte[] value) {
            DerReader parts = DerReader.only(value, DerReader.SEQUENCE).inside();
            boolean authority = parts.optional(DerReader.BOOLEAN)
                    .map(DerTypes::trueOrAbsent)
                    .orElse(false);
            Optional<BigInteger> length = parts.optional(DerReader.INTEGER).map(DerTypes::u64);
            parts.end();
            if (!authority && length.isPresent()) {
                throw MalformedCertificateException.value("a path length of a certificate that is no authority's");
            }
            return new BasicConstraints(authority, length);
        }
    }

    /** Key usage (RFC 5280 section 4.2.1.3), as far as it is asked for. */
    public record KeyUsage(boolean digitalSignature, boolean contentCommitment, boolean certificateSign) {
        static KeyUsage of(byte[] value) {
            DerElement bits = DerTypes.bitString(DerReader.only(value, DerReader.BIT_STRING));
            boolean only = DerTypes.hasBit(bits, 7) || DerTypes.hasBit(bits, 8);
            if (only && !DerTypes.hasBit(bits, 4)) {
                throw MalformedCertificateException.value("encipher only or decipher only without key agreement");
            }
            return new KeyUsage(DerTypes.hasBit(bits, 0), DerTypes.hasBit(bits, 1), DerTypes.hasBit(bits, 5));
        }
    }

    static CertificateExtensions of(List<DerElement> extensions) {
        Optional<BasicConstraints> constraints = Optional.empty();
        Optional<KeyUsage> usage = Optional.empty();
        Set<String> seen = new HashSet<>();
        for (DerElement extension : extensions) {
            DerReader parts = extension.inside();
            String oid = DerTypes.oid(parts.next(DerReader.OID));
            parts.optional(DerReader.BOOLEAN);
            byte[] value = parts.next(DerReader.OCTET_STRING).contents();
            if (!seen.add(oid)) {
                throw new MalformedCertificateException(
                        CertificateFault.DUPLICATE_EXTENSION, "an extension that stands twice: " + oid);
            }
            if (oid.equals(BASIC_CONSTRAINTS)) {
                constraints = Optional.of(BasicConstraints.of(value));
            } else if (oid.equals(KEY_USAGE)) {
                usage = Optional.of(KeyUsage.of(value));
            } else {
                OTHERS.getOrDefault(oid, unknown -> {}).accept(value);
            }
        }
        return new CertificateExtensions(constraints, usage);
    }
}
