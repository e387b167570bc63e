package org.securecloudlab.image.certificate;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;

/** Extensions of which only the form counts here (RFC 5280 section 4.2). */
final class ExtensionSyntax {
    /** {@code status_request} and {@code status_request_v2}. */
    private static final Set<BigInteger> TLS_FEATURES = Set.of(BigInteger.valueOf(5), BigInteger.valueOf(17));

    private ExtensionSyntax() {}

    static void nothing(byte[] value) {
        if (DerReader.only(value, DerReader.NULL).length() != 0) {
            throw MalformedCertificateException.value("a NULL with contents");
        }
    }

    static void keyPurposes(byte[] value) {
        DerReader.only(value, DerReader.SEQUENCE).inside().each(DerReader.OID, DerTypes::oid);
    }

    static void tlsFeatures(byte[] value) {
        DerElement features = DerReader.only(value, DerReader.SEQUENCE);
        features.inside().each(DerReader.INTEGER, DerTypes::u64);
        features.inside().each(DerReader.INTEGER, feature -> {
            if (!TLS_FEATURES.contains(DerTypes.u64(feature))) {
                throw new MalformedCertificateException(CertificateFault.KEY, "a TLS feature " + DerTypes.u64(feature));
            }
        });
    }

    static void accessDescriptions(byte[] value) {
        DerElement descriptions = DerReader.only(value, DerReader.SEQUENCE);
        descriptions.inside().each(DerReader.SEQUENCE, description -> {
            DerReader parts = description.inside();
            DerTypes.oid(parts.next(DerReader.OID));
            GeneralNames.checkStructure(parts.next());
            parts.end();
        });
        descriptions.inside().each(DerReader.SEQUENCE, description -> {
            DerReader parts = description.inside();
            parts.next();
            GeneralNames.checkValue(parts.next());
        });
    }

    static void authorityKeyIdentifier(byte[] value) {
        DerReader parts = DerReader.only(value, DerReader.SEQUENCE).inside();
        parts.optional(DerElement.CONTEXT);
        Optional<DerElement> issuer = parts.optional(DerElement.CONTEXT | DerElement.CONSTRUCTED | 1);
        issuer.ifPresent(GeneralNames::checkStructures);
        Optional<DerElement> serial = parts.optional(DerElement.CONTEXT | 2);
        serial.ifPresent(DerTypes::unsigned);
        parts.end();
        issuer.ifPresent(GeneralNames::checkValues);
        if (issuer.isPresent() != serial.isPresent()) {
            throw MalformedCertificateException.value(
                    "an authority's issuer without its serial number, or the reverse");
        }
    }
}
