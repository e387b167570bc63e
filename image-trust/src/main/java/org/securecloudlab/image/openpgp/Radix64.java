package org.securecloudlab.image.openpgp;

import java.io.ByteArrayOutputStream;

/**
 * The body of an armor, character by character ({@code g10/armor.c}, {@code radix64_read}).
 *
 * @param bytes what it stands for
 * @param isEnded a pad or a checksum ended it, and not the file
 * @param isBroken its checksum is wrong
 * @param hasError gpg complained
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Radix64(byte[] bytes, boolean isEnded, boolean isBroken, boolean hasError) {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int CRC_INIT = 0xb704ce;
    private static final int CRC_POLYNOMIAL = 0x1864cfb;
    private static final int NOTHING = -1;

    static Radix64 read(ArmorLines lines) {
        return new Reader(lines).read();
    }

    private static final class Reader {
        private final ArmorLines lines;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int inQuad;
        private int bits;
        private boolean error;

        Reader(ArmorLines lines) {
            this.lines = lines;
        }

        Radix64 read() {
            for (int c = next(); c != NOTHING; c = next()) {
                if (c == '=' && !isQuotedPrintable()) {
                    return ended();
                }
                int value = c == '=' ? quoted() : ALPHABET.indexOf(c);
                if (value >= 0) {
                    take(value);
                } else {
                    error |= !isBlank(c);
                }
            }
            return new Radix64(bytes.toByteArray(), false, false, error);
        }

        private void take(int value) {
            bits = (bits << 6) | value;
            if (inQuad > 0) {
                bytes.write(bits >> (6 - 2 * inQuad));
            }
            inQuad = (inQuad + 1) % 4;
        }

        /** Mail programs leave {@code =2B} and the like behind; gpg undoes it and complains. */
        private boolean isQuotedPrintable() {
            int after = lines.ahead(2);
            return after != NOTHING
                    && Character.digit(lines.ahead(0), 16) >= 0
                    && Character.digit(lines.ahead(1), 16) >= 0
                    && "=\n\r\t ".indexOf(after) >= 0;
        }

        private int quoted() {
            int c = (Character.digit(lines.ahead(0), 16) << 4) | Character.digit(lines.ahead(1), 16);
            lines.skip(2);
            error = true;
            return ALPHABET.indexOf(c);
        }

        private Radix64 ended() {
            if (lines.ahead(0) == '3' && lines.ahead(1) == 'D' && lines.ahead(6) == '\n' && isEncoded(2, 6)) {
                lines.skip(2);
                error = true;
            }
            if (inQuad == 1) {
                bytes.write(bits << 2);
            }
            byte[] body = bytes.toByteArray();
            int c = next();
            while (c != NOTHING && (isBlank(c) || c == '=')) {
                c = next();
            }
            boolean broken = false;
            if (c != NOTHING) {
                broken = isWrongChecksum(c, body);
            }
            return new Radix64(body, true, broken, error || broken);
        }

        private boolean isEncoded(int from, int to) {
            for (int i = from; i < to; i++) {
                if (lines.ahead(i) == NOTHING || ALPHABET.indexOf(lines.ahead(i)) < 0) {
                    return false;
                }
            }
            return true;
        }

        /** Four characters of CRC-24 (RFC 4880 section 6.1), and one behind them; none is legal. */
        private boolean isWrongChecksum(int first, byte[] body) {
            int found = 0;
            int count = 0;
            int c = first;
            while (count < 4 && ALPHABET.indexOf(c) >= 0) {
                found = (found << 6) | ALPHABET.indexOf(c);
                c = next();
                if (c == NOTHING) {
                    return count > 0;
                }
                count++;
            }
            return count > 0 && (count < 4 || found != crc(body));
        }

        private int next() {
            int c = lines.octet();
            while (c == NOTHING) {
                lines.rewind();
                if (!lines.next()) {
                    return NOTHING;
                }
                c = lines.octet();
            }
            return c;
        }

        private static boolean isBlank(int c) {
            return c == '\n' || c == ' ' || c == '\r' || c == '\t';
        }

        private static int crc(byte[] bytes) {
            int crc = CRC_INIT;
            for (byte b : bytes) {
                crc ^= (b & 0xff) << 16;
                for (int i = 0; i < 8; i++) {
                    crc <<= 1;
                    if ((crc & 0x1000000) != 0) {
                        crc ^= CRC_POLYNOMIAL;
                    }
                }
            }
            return crc;
        }
    }
}
