package org.securecloudlab.image;

import java.nio.ByteBuffer;

/** Bytes of an array. */
@SuppressWarnings("ArrayRecordComponent") // a view on the caller's bytes; never compared
record MemoryBytes(byte[] content) implements ImageBytes {

    @Override
    public long sizeBytes() {
        return content.length;
    }

    @Override
    public int read(ByteBuffer target, long offset) {
        if (offset >= content.length) {
            return -1;
        }
        int length = Math.min(target.remaining(), content.length - (int) offset);
        target.put(content, (int) offset, length);
        return length;
    }
}
