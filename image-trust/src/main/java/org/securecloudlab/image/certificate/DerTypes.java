package org.securecloudlab.image.certificate;

import java.math.BigInteger;

/** The contents of simple types, as strict as the real parser. */
final class DerTypes {
    private static final int MAX_OID_OCTETS = 63;
    private static final int MAX_BASE128_OCTETS = 4;
    private static final int U64_OCTETS = 8;

    private DerTypes() {}

    /** An object identifier in dotted form. */
    static String oid(DerElement element) {
        if (element.length() == 0 || element.length() > MAX_OID_OCTETS) {
            throw MalformedCertificateException.value("an object identifier of " + element.length() + " octets");
        }
        StringBuilder dotted = new StringBuilder();
        int at = element.from();
        while (at < element.to()) {
            int octets = base128Octets(element.source(), at, element.to(), 0);
            int arc = 0;
            for (int i = 0; i < octets; i++) {
                arc = (arc << 7) | (element.source()[at + i] & 0x7f);
            }
            if (dotted.isEmpty()) {
                int root = Math.min(2, arc / 40);
                dotted.append(root).append('.').append(arc - 40 * root);
            } else {
                dotted.append('.').append(arc);
            }
            at += octets;
        }
        return dotted.toString();
    }

    /**
     * How many octets a number of seven bits an octet takes.
     *
     * @param least the smallest number that may be written so
     */
    static int base128Octets(byte[] bytes, int from, int end, int least) {
        int value = 0;
        for (int octets = 1; octets <= MAX_BASE128_OCTETS && from + octets <= end; octets++) {
            int octet = bytes[from + octets - 1] & 0xff;
            if (octets == 1 && octet == 0x80) {
                break;
            }
            value = (value << 7) | (octet & 0x7f);
            if (octet < 0x80) {
                if (value < least) {
                    break;
                }
                return octets;
            }
        }
        throw MalformedCertificateException.value(
                "a number of seven bits an octet that is cut, too long or not the shortest");
    }

    /** An integer of any size in its shortest form. */
    static BigInteger integer(DerElement element) {
        boolean padded = element.length() > 1
                && ((element.octet(0) == 0 && element.octet(1) < 0x80)
                        || (element.octet(0) == 0xff && element.octet(1) >= 0x80));
        if (element.length() == 0 || padded) {
            throw MalformedCertificateException.value("an integer that is empty or not of the shortest form");
        }
        return new BigInteger(element.contents());
    }

    static BigInteger unsigned(DerElement element) {
        BigInteger value = integer(element);
        if (value.signum() < 0) {
            throw MalformedCertificateException.value("a negative number");
        }
        return value;
    }

    /** A number of at most so many octets. */
    static BigInteger unsigned(DerElement element, int octets) {
        BigInteger value = unsigned(element);
        if (value.bitLength() > 8 * octets) {
            throw MalformedCertificateException.value("a number of more than " + octets + " octets");
        }
        return value;
    }

    static BigInteger u64(DerElement element) {
        return unsigned(element, U64_OCTETS);
    }

    /** Checks a bit string; bit {@code n} of it is asked for by {@link #hasBit}. */
    static DerElement bitString(DerElement element) {
        int unused = element.length() == 0 ? 8 : element.octet(0);
        boolean wrong = unused > 7
                || (element.length() == 1 && unused > 0)
                || (unused > 0 && (element.octet(element.length() - 1) & ((1 << unused) - 1)) != 0);
        if (wrong) {
            throw MalformedCertificateException.value("a bit string with wrong unused bits");
        }
        return element;
    }

    static boolean hasBit(DerElement bits, int n) {
        int octet = 1 + n / 8;
        return octet < bits.length() && (bits.octet(octet) & (0x80 >> (n % 8))) != 0;
    }

    static boolean bool(DerElement element) {
        if (element.length() != 1 || (element.octet(0) != 0 && element.octet(0) != 0xff)) {
            throw MalformedCertificateException.value("a truth value that is neither 0 nor 255");
        }
        return element.octet(0) != 0;
    }

    /** A truth value whose default is false, which DER therefore never writes. */
    static boolean trueOrAbsent(DerElement element) {
        if (!bool(element)) {
            throw MalformedCertificateException.value("a default value that is written out");
        }
        return true;
    }
}
