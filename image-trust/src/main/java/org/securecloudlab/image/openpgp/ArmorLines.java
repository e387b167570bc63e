package org.securecloudlab.image.openpgp;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file line by line, with a place inside the line; lines of more than 20,000 bytes are cut. */
final class ArmorLines {
    private static final int MAX_LINE = 20_000;

    private final byte[] file;
    private int start;
    private int end;
    private int cutEnd;
    private int place;

    ArmorLines(byte[] file) {
        this.file = file;
    }

    /** Goes on to the next line; false at the end of the file. The place inside the line stays. */
    boolean next() {
        start = end;
        while (end < file.length && (end == start || file[end - 1] != '\n')) {
            end++;
        }
        cutEnd = Math.min(end, start + MAX_LINE);
        return end > start;
    }

    /** The next line that is not too long. */
    boolean nextWhole() {
        boolean more = next();
        while (more && isTruncated()) {
            more = next();
        }
        return more;
    }

    void rewind() {
        place = 0;
    }

    /** The next byte of the line, unsigned; -1 at its end. */
    int octet() {
        return start + place < cutEnd ? file[start + place++] & 0xff : -1;
    }

    /** A byte behind the place, unsigned; -1 beyond the line. */
    int ahead(int distance) {
        int at = start + place + distance;
        return at < cutEnd ? file[at] & 0xff : -1;
    }

    void skip(int octets) {
        place += octets;
    }

    boolean isTruncated() {
        return end - start > MAX_LINE;
    }

    boolean isBlank() {
        return text().equals("\n") || text().startsWith("\r\n");
    }

    boolean isBinary() {
        return BinaryStart.isBinary(file, start);
    }

    int length() {
        return cutEnd - start;
    }

    /** The line with its end, one byte a character. */
    String text() {
        return new String(file, start, cutEnd - start, StandardCharsets.ISO_8859_1);
    }

    /** From the place in this line, or behind the line, to the end of the file. */
    byte[] rest() {
        return Arrays.copyOfRange(file, Math.min(start + place, end), file.length);
    }
}
