package org.securecloudlab.image.certificate;

import java.util.Arrays;

/**
 * One element of a DER encoding (X.690 section 8.1).
 *
 * @param source the bytes that it stands in
 * @param tag its identifier octet; a tag number of more than one octet is {@link #LONG_FORM}
 * @param start where the identifier begins
 * @param from where the contents begin
 * @param to behind the contents
 */
@SuppressWarnings("ArrayRecordComponent") // a window on bytes that nobody changes; never compared
record DerElement(byte[] source, int tag, int start, int from, int to) {
    static final int LONG_FORM = 0x100;
    static final int CONTEXT = 0x80;
    static final int CONSTRUCTED = 0x20;

    /** A reader of the contents. */
    DerReader inside() {
        return new DerReader(source, from, to);
    }

    byte[] contents() {
        return Arrays.copyOfRange(source, from, to);
    }

    /** With identifier and length. */
    byte[] encoded() {
        return Arrays.copyOfRange(source, start, to);
    }

    int length() {
        return to - from;
    }

    /** One octet of the contents, unsigned. */
    int octet(int index) {
        return source[from + index] & 0xff;
    }
}
