package org.securecloudlab.image.certificate;

import java.util.Optional;
import java.util.stream.IntStream;

/** Where lists of revoked certificates are to be found (RFC 5280 section 4.2.1.13). */
final class DistributionPoints {
    private static final int LAST_REASON = 8;
    private static final int CONSTRUCTED = DerElement.CONTEXT | DerElement.CONSTRUCTED;

    private DistributionPoints() {}

    static void check(byte[] value) {
        DerElement points = DerReader.only(value, DerReader.SEQUENCE);
        points.inside().each(DerReader.SEQUENCE, point -> Point.of(point).checkStructure());
        points.inside().each(DerReader.SEQUENCE, point -> Point.of(point).checkValues());
    }

    private record Point(Optional<DerElement> name, Optional<DerElement> reasons, Optional<DerElement> issuers) {
        static Point of(DerElement point) {
            DerReader parts = point.inside();
            Point read = new Point(
                    parts.optional(CONSTRUCTED).map(explicit -> {
                        DerReader inside = explicit.inside();
                        DerElement name = inside.next();
                        inside.end();
                        return name;
                    }),
                    parts.optional(DerElement.CONTEXT | 1),
                    parts.optional(CONSTRUCTED | 2));
            parts.end();
            return read;
        }

        void checkStructure() {
            name.ifPresent(choice -> {
                if (isFull(choice)) {
                    GeneralNames.checkStructures(choice);
                } else if (choice.tag() == (CONSTRUCTED | 1)) {
                    NameParts.checkPart(choice);
                } else {
                    throw MalformedCertificateException.value("a distribution point's name of another type");
                }
            });
            reasons.ifPresent(DerTypes::bitString);
            issuers.ifPresent(GeneralNames::checkStructures);
        }

        void checkValues() {
            name.ifPresent(choice -> {
                if (isFull(choice)) {
                    GeneralNames.checkValues(choice);
                } else {
                    NameParts.part(choice);
                }
            });
            issuers.ifPresent(GeneralNames::checkValues);
            boolean reasoned = reasons.filter(
                            bits -> IntStream.rangeClosed(1, LAST_REASON).anyMatch(n -> DerTypes.hasBit(bits, n)))
                    .isPresent();
            boolean located = name.filter(each -> each.length() > 0).isPresent()
                    || issuers.filter(each -> each.length() > 0).isPresent();
            if (reasoned && !located) {
                throw MalformedCertificateException.value("a distribution point with reasons and nothing else");
            }
        }

        private static boolean isFull(DerElement choice) {
            return choice.tag() == CONSTRUCTED;
        }
    }
}
