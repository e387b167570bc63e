package org.securecloudlab.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** The bytes of an image, readable at any place; who calls an engine decides where they lie. */
public interface ImageBytes {

    long sizeBytes();

    /**
     * Reads bytes from an offset into the space that is left in the target, as {@link
     * java.nio.channels.FileChannel#read(ByteBuffer, long)} does.
     *
     * @return bytes read, or -1 at or behind the end
     */
    int read(ByteBuffer target, long offset) throws IOException;

    /** Bytes in memory. */
    static ImageBytes of(byte[] bytes) {
        return new MemoryBytes(bytes);
    }

    /** All bytes in order, from the first. */
    default ReadableByteChannel channel() {
        return new SequentialChannel(this);
    }

    /**
     * Up to so many bytes from an offset; fewer only at the end.
     *
     * @param lengthBytes bound by the caller; memory of that size is taken
     */
    default byte[] bytes(long offset, int lengthBytes) throws IOException {
        long there = Math.max(0, Math.min(lengthBytes, sizeBytes() - offset));
        ByteBuffer target = ByteBuffer.allocate((int) there);
        while (target.hasRemaining()) {
            if (read(target, offset + target.position()) < 0) {
                break;
            }
        }
        return target.hasRemaining() ? java.util.Arrays.copyOf(target.array(), target.position()) : target.array();
    }
}
