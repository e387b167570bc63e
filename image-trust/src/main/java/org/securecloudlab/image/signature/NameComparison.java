package org.securecloudlab.image.signature;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * Equality of distinguished names as {@code cryptography.x509.Name} has it: the same parts in the same order, a part's attributes as
 * a set, values by their text, whatever string type holds it; case and blanks count (RFC 5280 section 7.1 would fold them).
 */
final class NameComparison {
    private NameComparison() {}

    static boolean equal(X500Name a, X500Name b) {
        return parts(a).equals(parts(b));
    }

    private static List<Set<String>> parts(X500Name name) {
        return Arrays.stream(name.getRDNs()).map(NameComparison::attributes).toList();
    }

    private static Set<String> attributes(RDN part) {
        Set<String> attributes = new HashSet<>();
        for (AttributeTypeAndValue attribute : part.getTypesAndValues()) {
            attributes.add(attribute.getType().getId() + "=" + value(attribute.getValue()));
        }
        return attributes;
    }

    private static String value(ASN1Encodable value) {
        if (value instanceof ASN1String text && !(value instanceof org.bouncycastle.asn1.ASN1BitString)) {
            return text.getString();
        }
        try {
            return "#" + HexFormat.of().formatHex(value.toASN1Primitive().getEncoded(ASN1Encoding.DER));
        } catch (IOException e) {
            throw new IllegalStateException("parsed bytes can be encoded", e);
        }
    }
}
