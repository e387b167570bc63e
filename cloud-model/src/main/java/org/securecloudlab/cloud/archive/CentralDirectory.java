package org.securecloudlab.cloud.archive;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/**
 * Counts the entries of a zip's central directory without holding them (PKWARE APPNOTE 6.3.10, 4.3.12 to 4.3.16). The count
 * in the end record may lie; the headers cannot.
 */
final class CentralDirectory {
    private static final int END_BYTES = 22;
    private static final int MAX_COMMENT_BYTES = 0xffff;
    private static final int LOCATOR_BYTES = 20;
    private static final int HEADER_BYTES = 46;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int HEADER_SIGNATURE = 0x02014b50;
    private static final long IN_ZIP64 = 0xffffffffL;

    private CentralDirectory() {}

    /**
     * How many entries the archive has, at most {@code most}.
     *
     * @throws IOException when there is no such directory
     */
    static int countUpTo(SeekableByteChannel channel, int most) throws IOException {
        long start = start(channel);
        int count = 0;
        try (DataInputStream bytes = new DataInputStream(
                new BufferedInputStream(new Slice(channel, start, channel.size() - start), 1 << 16))) {
            while (count < most) {
                ByteBuffer header = read(bytes, HEADER_BYTES);
                if (header.remaining() < HEADER_BYTES || header.getInt(0) != HEADER_SIGNATURE) {
                    return count;
                }
                count++;
                bytes.skipNBytes(unsigned(header, 28) + unsigned(header, 30) + unsigned(header, 32));
            }
        } catch (EOFException truncated) {
            return count;
        }
        return count;
    }

    /** Where the directory starts. */
    private static long start(SeekableByteChannel channel) throws IOException {
        long tailStart = Math.max(0, channel.size() - END_BYTES - MAX_COMMENT_BYTES - LOCATOR_BYTES);
        ByteBuffer tail = read(new Slice(channel, tailStart, channel.size() - tailStart), Integer.MAX_VALUE);
        for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                long offset = Integer.toUnsignedLong(tail.getInt(at + 16));
                boolean zip64 = at >= LOCATOR_BYTES && tail.getInt(at - LOCATOR_BYTES) == LOCATOR_SIGNATURE;
                return zip64 && offset == IN_ZIP64 ? zip64Start(channel, tail.getLong(at - LOCATOR_BYTES + 8)) : offset;
            }
        }
        throw new IOException("no end of the central directory");
    }

    private static long zip64Start(SeekableByteChannel channel, long end) throws IOException {
        ByteBuffer header = read(new Slice(channel, Math.max(0, end), 56), 56);
        if (header.limit() < 56) {
            throw new IOException("no end of the zip64 central directory");
        }
        return Math.max(0, header.getLong(48));
    }

    private static ByteBuffer read(InputStream bytes, int most) throws IOException {
        return ByteBuffer.wrap(bytes.readNBytes(most)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static long unsigned(ByteBuffer header, int at) {
        return Short.toUnsignedLong(header.getShort(at));
    }
}
