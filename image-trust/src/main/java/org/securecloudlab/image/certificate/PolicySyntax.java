package org.securecloudlab.image.certificate;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Certificate policies and their constraints (RFC 5280 sections 4.2.1.4 and 4.2.1.11). */
final class PolicySyntax {
    private static final String CPS = "1.3.6.1.5.5.7.2.1";
    private static final String USER_NOTICE = "1.3.6.1.5.5.7.2.2";
    private static final int UTF8 = 0x0c;
    private static final int IA5 = 0x16;
    private static final int VISIBLE = 0x1a;
    private static final int BMP = 0x1e;

    private PolicySyntax() {}

    static void policies(byte[] value) {
        DerElement policies = DerReader.only(value, DerReader.SEQUENCE);
        policies.inside().each(DerReader.SEQUENCE, policy -> {
            DerReader parts = policy.inside();
            DerTypes.oid(parts.next(DerReader.OID));
            parts.optional(DerReader.SEQUENCE)
                    .ifPresent(qualifiers -> qualifiers.inside().each(DerReader.SEQUENCE, PolicySyntax::qualifier));
            parts.end();
        });
    }

    private static void qualifier(DerElement qualifier) {
        DerReader parts = qualifier.inside();
        String oid = DerTypes.oid(parts.next(DerReader.OID));
        DerElement value = parts.next();
        parts.end();
        if (value.tag() == IA5) {
            text(value);
        } else if (value.tag() == DerReader.SEQUENCE) {
            notice(value.inside());
        } else {
            throw MalformedCertificateException.value("a policy qualifier of another type");
        }
        if (!oid.equals(value.tag() == IA5 ? CPS : USER_NOTICE)) {
            throw MalformedCertificateException.value("a policy qualifier that is not what its type says");
        }
    }

    private static void notice(DerReader parts) {
        parts.optional(DerReader.SEQUENCE).ifPresent(reference -> {
            DerReader inside = reference.inside();
            text(inside.next());
            inside.next(DerReader.SEQUENCE).inside().each(DerReader.INTEGER, DerTypes::unsigned);
            inside.end();
        });
        if (parts.hasMore()) {
            text(parts.next());
        }
        parts.end();
    }

    private static void text(DerElement text) {
        switch (text.tag()) {
            case IA5 -> NameParts.decoded(text, StandardCharsets.US_ASCII, CertificateFault.VALUE);
            case UTF8 -> NameParts.decoded(text, StandardCharsets.UTF_8, CertificateFault.VALUE);
            case BMP -> NameParts.decoded(text, StandardCharsets.UTF_16BE, CertificateFault.VALUE);
            case VISIBLE -> {
                for (int i = 0; i < text.length(); i++) {
                    if (text.octet(i) < ' ' || text.octet(i) > '~') {
                        throw MalformedCertificateException.value("a visible string with something invisible");
                    }
                }
            }
            default -> throw MalformedCertificateException.value("a text of another type");
        }
    }

    static void constraints(byte[] value) {
        DerReader parts = DerReader.only(value, DerReader.SEQUENCE).inside();
        Optional<DerElement> explicit = parts.optional(DerElement.CONTEXT);
        explicit.ifPresent(DerTypes::u64);
        Optional<DerElement> mapping = parts.optional(DerElement.CONTEXT | 1);
        mapping.ifPresent(DerTypes::u64);
        parts.end();
        if (explicit.isEmpty() && mapping.isEmpty()) {
            throw MalformedCertificateException.value("policy constraints that constrain nothing");
        }
    }
}
