package org.securecloudlab.image.certificate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Distinguished names. Their structure is looked at with the certificate; their values, when the name is asked for.
 *
 * <p>Names are equal as {@code cryptography.x509.Name} has it: the same parts in the same order, a part's attributes as a set, values by
 * their text, whatever string type holds it; case and blanks count (RFC 5280 section 7.1 would fold them).
 */
final class NameParts {
    private static final int BIT_STRING = 3;
    private static final int UNIVERSAL_STRING = 28;
    private static final int BMP_STRING = 30;
    private static final Set<Integer> TYPES = Set.of(3, 4, 12, 18, 19, 20, 22, 23, 24, 26, 28, 30);
    private static final String UNIQUE_IDENTIFIER = "2.5.4.45";

    private NameParts() {}

    /** The structure: parts are sets in DER's order, attributes a type and one value. */
    static void checkStructure(DerElement name) {
        name.inside().each(DerReader.SET, NameParts::checkPart);
    }

    static void checkPart(DerElement part) {
        byte[] last = {};
        DerReader attributes = part.inside();
        while (attributes.hasMore()) {
            DerElement attribute = attributes.next(DerReader.SEQUENCE);
            DerReader inside = attribute.inside();
            DerTypes.oid(inside.next(DerReader.OID));
            inside.next();
            inside.end();
            byte[] encoded = attribute.encoded();
            if (Arrays.compareUnsigned(last, encoded) > 0) {
                throw MalformedCertificateException.value("a set whose elements are not in order");
            }
            last = encoded;
        }
    }

    /** The values, comparable. */
    static List<Set<String>> of(DerElement name) {
        List<Set<String>> parts = new ArrayList<>();
        name.inside().each(DerReader.SET, part -> parts.add(part(part)));
        return parts;
    }

    static Set<String> part(DerElement part) {
        Set<String> attributes = new HashSet<>();
        part.inside().each(DerReader.SEQUENCE, attribute -> {
            DerReader inside = attribute.inside();
            attributes.add(value(DerTypes.oid(inside.next(DerReader.OID)), inside.next()));
        });
        if (attributes.isEmpty()) {
            throw MalformedCertificateException.value("a part of a name without an attribute");
        }
        return attributes;
    }

    private static String value(String type, DerElement value) {
        if (value.tag() == DerElement.LONG_FORM) {
            throw MalformedCertificateException.value("a value of a long tag in a name");
        }
        if (!TYPES.contains(value.tag())) {
            throw new MalformedCertificateException(
                    CertificateFault.KEY, "a value of type " + value.tag() + " in a name");
        }
        if (value.tag() != BIT_STRING) {
            return type + "=" + text(value);
        }
        if (!type.equals(UNIQUE_IDENTIFIER)) {
            throw new MalformedCertificateException(CertificateFault.TYPE, "a bit string in a name");
        }
        return type + "#" + HexFormat.of().formatHex(value.contents());
    }

    private static String text(DerElement value) {
        return switch (value.tag()) {
            case BMP_STRING -> decoded(value, StandardCharsets.UTF_16BE, CertificateFault.UNICODE);
            case UNIVERSAL_STRING -> decoded(value, Charset.forName("UTF-32BE"), CertificateFault.UNICODE);
            default -> decoded(value, StandardCharsets.UTF_8, CertificateFault.VALUE);
        };
    }

    /** Text that must be well-formed. */
    static String decoded(DerElement value, Charset charset, CertificateFault fault) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(value.source(), value.from(), value.length()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedCertificateException(fault, "text that is not " + charset);
        }
    }
}
