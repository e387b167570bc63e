package org.securecloudlab.image.certificate;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** General names (RFC 5280 section 4.2.1.6): their structure first, in all of a list, then what the values are made of. */
final class GeneralNames {
    private static final int OTHER = 0xa0;
    private static final int MAIL = 0x81;
    private static final int DNS = 0x82;
    private static final int X400 = 0xa3;
    private static final int DIRECTORY = 0xa4;
    private static final int EDI_PARTY = 0xa5;
    private static final int URI = 0x86;
    static final int IP_ADDRESS = 0x87;
    private static final int REGISTERED_ID = 0x88;
    private static final int IPV4_OCTETS = 4;
    private static final int IPV6_OCTETS = 16;

    private GeneralNames() {}

    /** A whole extension of them. */
    static void check(byte[] value) {
        DerElement names = DerReader.only(value, DerReader.SEQUENCE);
        checkStructures(names);
        checkValues(names);
    }

    static void checkStructures(DerElement names) {
        DerReader inside = names.inside();
        while (inside.hasMore()) {
            checkStructure(inside.next());
        }
    }

    static void checkValues(DerElement names) {
        DerReader inside = names.inside();
        while (inside.hasMore()) {
            checkValue(inside.next());
        }
    }

    static void checkStructure(DerElement name) {
        switch (name.tag()) {
            case OTHER -> {
                DerReader parts = name.inside();
                DerTypes.oid(parts.next(DerReader.OID));
                DerReader value =
                        parts.next(DerElement.CONTEXT | DerElement.CONSTRUCTED).inside();
                value.next();
                value.end();
                parts.end();
            }
            case MAIL, DNS, URI -> NameParts.decoded(name, StandardCharsets.UTF_8, CertificateFault.VALUE);
            case DIRECTORY -> NameParts.checkStructure(directory(name));
            case REGISTERED_ID -> DerTypes.oid(name);
            case X400, EDI_PARTY, IP_ADDRESS -> {}
            default -> throw MalformedCertificateException.value("a general name of another type");
        }
    }

    static void checkValue(DerElement name) {
        switch (name.tag()) {
            case X400, EDI_PARTY ->
                throw new MalformedCertificateException(
                        CertificateFault.GENERAL_NAME, "a general name of X.400 or EDI");
            case DIRECTORY -> NameParts.of(directory(name));
            case IP_ADDRESS -> checkAddress(name.contents());
            default -> {}
        }
    }

    static boolean isSingleAddress(DerElement name) {
        return name.tag() == IP_ADDRESS && (name.length() == IPV4_OCTETS || name.length() == IPV6_OCTETS);
    }

    private static DerElement directory(DerElement name) {
        DerReader inside = name.inside();
        DerElement directory = inside.next(DerReader.SEQUENCE);
        inside.end();
        return directory;
    }

    /** An address, or an address and a mask without gaps that leaves none of its bits. */
    private static void checkAddress(byte[] octets) {
        if (octets.length == IPV4_OCTETS || octets.length == IPV6_OCTETS) {
            return;
        }
        if (octets.length != 2 * IPV4_OCTETS && octets.length != 2 * IPV6_OCTETS) {
            throw MalformedCertificateException.value("an IP address of " + octets.length + " octets");
        }
        int half = octets.length / 2;
        BigInteger address = new BigInteger(1, Arrays.copyOf(octets, half));
        BigInteger mask = new BigInteger(1, Arrays.copyOfRange(octets, half, octets.length));
        BigInteger wild =
                BigInteger.ONE.shiftLeft(8 * half).subtract(BigInteger.ONE).subtract(mask);
        boolean gap = wild.and(wild.add(BigInteger.ONE)).signum() != 0;
        if (gap || address.and(wild).signum() != 0) {
            throw MalformedCertificateException.value("a network whose mask has a gap or does not cover its address");
        }
    }
}
