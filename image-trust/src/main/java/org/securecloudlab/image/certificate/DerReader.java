package org.securecloudlab.image.certificate;

import java.util.Optional;
import java.util.function.Consumer;

/** Reads elements one after the other: definite lengths in their shortest form, tag numbers of at most 28 bits. */
final class DerReader {
    static final int BOOLEAN = 0x01;
    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int OCTET_STRING = 0x04;
    static final int NULL = 0x05;
    static final int OID = 0x06;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    private static final int MAX_LENGTH_OCTETS = 4;

    private final byte[] bytes;
    private final int end;
    private int at;

    DerReader(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    /** The one element that the bytes are, of this tag. */
    static DerElement only(byte[] bytes, int tag) {
        DerReader reader = new DerReader(bytes, 0, bytes.length);
        DerElement element = reader.next(tag);
        reader.end();
        return element;
    }

    boolean hasMore() {
        return at < end;
    }

    DerElement next() {
        int start = at;
        int identifier = octet();
        int tag = identifier;
        if ((identifier & 0x1f) == 0x1f) {
            at += DerTypes.base128Octets(bytes, at, end, 0x1f);
            tag = DerElement.LONG_FORM;
        }
        int length = length();
        if (length > end - at) {
            throw MalformedCertificateException.value("an element longer than what holds it");
        }
        at += length;
        return new DerElement(bytes, tag, start, at - length, at);
    }

    DerElement next(int tag) {
        DerElement element = next();
        if (element.tag() != tag) {
            throw MalformedCertificateException.value("an element of another type");
        }
        return element;
    }

    /** The next element if it has this tag. */
    Optional<DerElement> optional(int tag) {
        return hasMore() && (bytes[at] & 0xff) == tag ? Optional.of(next()) : Optional.empty();
    }

    /** Nothing may follow. */
    void end() {
        if (hasMore()) {
            throw MalformedCertificateException.value("bytes behind the last element");
        }
    }

    /** Each element that is left, of this tag. */
    void each(int tag, Consumer<DerElement> check) {
        while (hasMore()) {
            check.accept(next(tag));
        }
    }

    private int length() {
        int first = octet();
        if (first < 0x80) {
            return first;
        }
        int octets = first & 0x7f;
        if (octets == 0 || octets > MAX_LENGTH_OCTETS) {
            throw MalformedCertificateException.value("a length of indefinite or too long form");
        }
        long length = 0;
        for (int i = 0; i < octets; i++) {
            length = (length << 8) | octet();
        }
        boolean shortest = octets == 1 ? length >= 0x80 : length >> (8 * (octets - 1)) != 0;
        if (!shortest || length > Integer.MAX_VALUE) {
            throw MalformedCertificateException.value("a length that is not of the shortest form");
        }
        return (int) length;
    }

    private int octet() {
        if (at >= end) {
            throw MalformedCertificateException.value("an element that ends too early");
        }
        return bytes[at++] & 0xff;
    }
}
