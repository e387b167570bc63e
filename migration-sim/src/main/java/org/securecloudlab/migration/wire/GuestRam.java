package org.securecloudlab.migration.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.securecloudlab.migration.GuestMemory;

/** A guest's memory with a secret in it: a page full of copies of a marker, pages of noise, and zero pages. */
final class GuestRam {
    static final byte[] MARKER =
            "SECURE-CLOUD-LAB-MARKER-0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZ-64".getBytes(StandardCharsets.US_ASCII);
    /** As long as the marker, so that a substitution moves nothing. */
    static final byte[] FORGED =
            "FORGED-ON-THE-PATH-MARKER-9876543210-ZYXWVUTSRQPONMLKJIHGFEDCB--".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;

    private GuestRam(byte[] bytes) {
        this.bytes = bytes;
    }

    /** So many pages, the first marked, one in four of the others zero. */
    static GuestRam marked(int pages, RandomGenerator random) {
        byte[] bytes = new byte[pages * GuestMemory.PAGE_BYTES];
        for (int at = 0; at < GuestMemory.PAGE_BYTES; at += MARKER.length) {
            System.arraycopy(MARKER, 0, bytes, at, MARKER.length);
        }
        byte[] noise = new byte[GuestMemory.PAGE_BYTES];
        for (int page = 1; page < pages; page++) {
            if (page % 4 != 0) {
                random.nextBytes(noise);
                System.arraycopy(noise, 0, bytes, page * GuestMemory.PAGE_BYTES, noise.length);
            }
        }
        return new GuestRam(bytes);
    }

    static GuestRam empty(int pages) {
        return new GuestRam(new byte[pages * GuestMemory.PAGE_BYTES]);
    }

    int pages() {
        return bytes.length / GuestMemory.PAGE_BYTES;
    }

    byte[] page(int index) {
        int from = index * GuestMemory.PAGE_BYTES;
        return Arrays.copyOfRange(bytes, from, from + GuestMemory.PAGE_BYTES);
    }

    void setPage(int index, byte[] content) {
        System.arraycopy(content, 0, bytes, index * GuestMemory.PAGE_BYTES, content.length);
    }

    int count(byte[] pattern) {
        return Patterns.count(bytes, pattern);
    }

    boolean isSame(GuestRam other) {
        return Arrays.equals(bytes, other.bytes);
    }
}
