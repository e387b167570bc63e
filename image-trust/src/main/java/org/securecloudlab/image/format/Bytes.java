package org.securecloudlab.image.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Numbers in a header; reading behind its end gives zeros, as qemu's padded reads do. */
final class Bytes {
    private final ByteBuffer buffer;

    private Bytes(byte[] content, ByteOrder order) {
        this.buffer = ByteBuffer.wrap(content).order(order);
    }

    static Bytes bigEndian(byte[] content) {
        return new Bytes(content, ByteOrder.BIG_ENDIAN);
    }

    static Bytes littleEndian(byte[] content) {
        return new Bytes(content, ByteOrder.LITTLE_ENDIAN);
    }

    int length() {
        return buffer.capacity();
    }

    int u8(int offset) {
        return offset < buffer.capacity() ? buffer.get(offset) & 0xff : 0;
    }

    int u16(int offset) {
        return offset + 2 <= buffer.capacity() ? buffer.getShort(offset) & 0xffff : 0;
    }

    long u32(int offset) {
        return offset + 4 <= buffer.capacity() ? buffer.getInt(offset) & 0xffffffffL : 0;
    }

    /** 64 bits; a value of 2^63 and more comes out negative. */
    long u64(int offset) {
        return offset + 8 <= buffer.capacity() ? buffer.getLong(offset) : 0;
    }

    boolean startsWith(String latin1) {
        return hasAt(0, latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    boolean hasAt(int offset, byte[] wanted) {
        if (offset + wanted.length > buffer.capacity()) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (buffer.get(offset + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    String latin1(int offset, int length) {
        int end = Math.min(buffer.capacity(), offset + length);
        return offset >= end ? "" : new String(buffer.array(), offset, end - offset, StandardCharsets.ISO_8859_1);
    }
}
