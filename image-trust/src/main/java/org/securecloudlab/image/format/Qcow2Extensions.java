package org.securecloudlab.image.format;

import java.io.IOException;
import java.util.Optional;
import org.securecloudlab.image.ImageBytes;

/**
 * The header extensions of a qcow2 image.
 *
 * @param dataFile name of the external data file
 * @param hasCryptoHeader there is a pointer to a full disk encryption header
 */
record Qcow2Extensions(Optional<String> dataFile, boolean hasCryptoHeader) {
    private static final long END = 0;
    private static final long BACKING_FORMAT = 0xe2792acaL;
    private static final long CRYPTO_HEADER = 0x0537be77L;
    private static final long DATA_FILE = 0x44415441L;
    private static final int MAX_FORMAT_BYTES = 15;

    static Qcow2Extensions read(ImageBytes image, long start, long end) throws IOException {
        Bytes area = Bytes.bigEndian(PaddedReads.bytes(image, start, (int) Math.max(0, end - start)));
        Optional<String> dataFile = Optional.empty();
        boolean crypto = false;
        int at = 0;
        while (at < area.length()) {
            long magic = area.u32(at);
            long length = area.u32(at + 4);
            at += 8;
            // qemu compares lengths first, that of the end as well.
            Qcow2Header.check(
                    at <= area.length() && length <= area.length() - at, "a header extension that is too large");
            if (magic == END) {
                break;
            }
            Qcow2Header.check(
                    magic != BACKING_FORMAT || length <= MAX_FORMAT_BYTES, "a backing format name that is too long");
            crypto |= magic == CRYPTO_HEADER;
            if (magic == DATA_FILE) {
                dataFile = Optional.of(area.latin1(at, (int) length));
            }
            at += (int) ((length + 7) & ~7L);
        }
        return new Qcow2Extensions(dataFile, crypto);
    }
}
