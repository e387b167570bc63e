package org.securecloudlab.image.certificate;

/** Signed certificate timestamps (RFC 6962 section 3.3), as far as their form goes. */
final class TimestampList {
    private static final int LOG_ID_OCTETS = 32;
    private static final int TIME_OCTETS = 8;
    private static final int LAST_HASH = 6;
    private static final int LAST_SIGNATURE = 3;

    private final byte[] bytes;
    private final int end;
    private int at;

    private TimestampList(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    static void check(byte[] value) {
        byte[] list = DerReader.only(value, DerReader.OCTET_STRING).contents();
        TimestampList timestamps = new TimestampList(list, 0, list.length).prefixed();
        while (timestamps.at < timestamps.end) {
            timestamps.prefixed().checkOne();
        }
    }

    private void checkOne() {
        within("version", 0, 0);
        skip(LOG_ID_OCTETS + TIME_OCTETS);
        prefixed();
        within("hash", 1, LAST_HASH);
        within("signature algorithm", 1, LAST_SIGNATURE);
        prefixed();
    }

    private void within(String what, int least, int most) {
        int value = octet();
        if (value < least || value > most) {
            throw MalformedCertificateException.value("a timestamp of " + what + " " + value);
        }
    }

    private TimestampList prefixed() {
        int length = (octet() << 8) | octet();
        skip(length);
        return new TimestampList(bytes, at - length, at);
    }

    private int octet() {
        skip(1);
        return bytes[at - 1] & 0xff;
    }

    private void skip(int octets) {
        if (octets > end - at) {
            throw MalformedCertificateException.value("a timestamp that ends too early");
        }
        at += octets;
    }
}
