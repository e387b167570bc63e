package org.securecloudlab.image.openpgp;

/**
 * A packet as it stands in a file.
 *
 * @param tag its kind (RFC 4880 section 4.3)
 * @param bytes header and body, with a body of partial lengths put together
 */
@SuppressWarnings("ArrayRecordComponent") // a slice on its way to the parser; never compared
record Packet(int tag, byte[] bytes) {
    static final int PUBLIC_KEY_ENCRYPTED_SESSION_KEY = 1;
    static final int SIGNATURE = 2;
    static final int SYMMETRIC_KEY_ENCRYPTED_SESSION_KEY = 3;
    static final int ONE_PASS_SIGNATURE = 4;
    static final int SECRET_KEY = 5;
    static final int PUBLIC_KEY = 6;
    static final int SECRET_SUBKEY = 7;
    static final int COMPRESSED = 8;
    static final int ENCRYPTED = 9;
    static final int MARKER = 10;
    static final int LITERAL = 11;
    static final int TRUST = 12;
    static final int USER_ID = 13;
    static final int PUBLIC_SUBKEY = 14;
    static final int USER_ATTRIBUTE = 17;
    static final int OLD_COMMENT = 16;
    static final int ENCRYPTED_WITH_INTEGRITY = 18;
    static final int MODIFICATION_CODE = 19;
    static final int ENCRYPTED_WITH_TAG = 20;
    static final int COMMENT = 61;
    static final int CONTROL = 63;

    /** With a header of the new form and a length of five octets. */
    static Packet framed(int tag, byte[] body) {
        byte[] framed = new byte[body.length + 6];
        framed[0] = (byte) (0xc0 | tag);
        framed[1] = (byte) 0xff;
        for (int i = 0; i < 4; i++) {
            framed[2 + i] = (byte) (body.length >> (8 * (3 - i)));
        }
        System.arraycopy(body, 0, framed, 6, body.length);
        return new Packet(tag, framed);
    }
}
