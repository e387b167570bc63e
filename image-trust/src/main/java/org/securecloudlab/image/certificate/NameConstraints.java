package org.securecloudlab.image.certificate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Name constraints (RFC 5280 section 4.2.1.10). */
final class NameConstraints {
    private static final int CONSTRUCTED = DerElement.CONTEXT | DerElement.CONSTRUCTED;

    private NameConstraints() {}

    static void check(byte[] value) {
        DerReader parts = DerReader.only(value, DerReader.SEQUENCE).inside();
        Optional<DerElement> permitted = parts.optional(CONSTRUCTED);
        Optional<DerElement> excluded = parts.optional(CONSTRUCTED | 1);
        parts.end();
        List<DerElement> trees =
                Stream.of(permitted, excluded).flatMap(Optional::stream).toList();
        trees.forEach(tree -> tree.inside().each(DerReader.SEQUENCE, NameConstraints::structure));
        trees.forEach(tree -> tree.inside()
                .each(
                        DerReader.SEQUENCE,
                        each -> GeneralNames.checkValue(each.inside().next())));
        trees.forEach(NameConstraints::checkTree);
        if (trees.isEmpty()) {
            throw MalformedCertificateException.value("name constraints that constrain nothing");
        }
    }

    private static void structure(DerElement subtree) {
        DerReader parts = subtree.inside();
        GeneralNames.checkStructure(parts.next());
        parts.optional(DerElement.CONTEXT).ifPresent(minimum -> {
            if (DerTypes.u64(minimum).signum() == 0) {
                throw MalformedCertificateException.value("a default minimum that is written out");
            }
        });
        parts.optional(DerElement.CONTEXT | 1).ifPresent(DerTypes::u64);
        parts.end();
    }

    private static void checkTree(DerElement tree) {
        if (tree.length() == 0) {
            throw MalformedCertificateException.value("an empty list of name constraints");
        }
        tree.inside().each(DerReader.SEQUENCE, subtree -> {
            if (GeneralNames.isSingleAddress(subtree.inside().next())) {
                throw new MalformedCertificateException(CertificateFault.TYPE, "a name constraint of one IP address");
            }
        });
    }
}
