package org.securecloudlab.migration.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.securecloudlab.migration.GuestMemory;

/**
 * Memory as QEMU frames it: magic and version, then for each page its address with flags in the low bits, the block's name where it
 * changes, and the page or, for a zero page, one byte. Source: QEMU {@code migration/savevm.c} and {@code ram.c} ({@code
 * save_page_header}, {@code save_zero_page_to_file}).
 */
final class RamStream {
    private static final int MAGIC = 0x5145564d;
    private static final int VERSION = 3;
    private static final long ZERO = 0x02;
    private static final long PAGE = 0x08;
    private static final long END = 0x10;
    private static final long CONTINUE = 0x20;
    private static final long FLAGS = GuestMemory.PAGE_BYTES - 1L;
    private static final byte[] BLOCK = "pc.ram".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZEROS = new byte[GuestMemory.PAGE_BYTES];

    private RamStream() {}

    /** The stream that carries a memory once. */
    static byte[] write(GuestRam ram) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            for (int i = 0; i < ram.pages(); i++) {
                writePage(out, i, ram.page(i));
            }
            out.writeLong(END);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static void writePage(DataOutputStream out, int index, byte[] page) throws IOException {
        boolean zero = Arrays.equals(page, ZEROS);
        long address = (long) index * GuestMemory.PAGE_BYTES;
        out.writeLong(address | (zero ? ZERO : PAGE) | (index == 0 ? 0 : CONTINUE));
        if (index == 0) {
            out.writeByte(BLOCK.length);
            out.write(BLOCK);
        }
        if (zero) {
            out.writeByte(0);
        } else {
            out.write(page);
        }
    }

    /**
     * Loads a stream into a memory.
     *
     * @throws IOException when it is no such stream, or ends before its end
     */
    static void load(byte[] stream, GuestRam into) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(stream));
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
            throw new IOException("not a migration stream");
        }
        for (long header = in.readLong(); (header & END) == 0; header = in.readLong()) {
            long index = (header & ~FLAGS) / GuestMemory.PAGE_BYTES;
            if (index < 0 || index >= into.pages()) {
                throw new IOException("a page outside the memory");
            }
            if ((header & CONTINUE) == 0) {
                in.skipNBytes(in.readUnsignedByte());
            }
            into.setPage((int) index, content(in, header));
        }
    }

    private static byte[] content(DataInputStream in, long header) throws IOException {
        if ((header & ZERO) != 0) {
            byte[] page = new byte[GuestMemory.PAGE_BYTES];
            Arrays.fill(page, in.readByte());
            return page;
        }
        return in.readNBytes(GuestMemory.PAGE_BYTES);
    }
}
