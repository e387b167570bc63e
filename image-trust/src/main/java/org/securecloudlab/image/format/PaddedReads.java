package org.securecloudlab.image.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.securecloudlab.image.ImageBytes;

/** Reads from an image file as qemu's drivers do: behind its end there are zeros. */
final class PaddedReads {
    private PaddedReads() {}

    /** So many bytes from an offset, zeros where there are none. */
    static byte[] bytes(ImageBytes image, long offset, int length) throws IOException {
        byte[] bytes = offset < 0 || offset >= image.sizeBytes() ? new byte[0] : image.bytes(offset, length);
        return bytes.length == length ? bytes : java.util.Arrays.copyOf(bytes, length);
    }

    /** Copies from the image file into the target, zeros where there is nothing. */
    static void copy(ImageBytes image, long offset, ByteBuffer target, int length) throws IOException {
        ByteBuffer part = target.duplicate().limit(target.position() + length);
        long at = offset;
        while (part.hasRemaining()) {
            int read = at < 0 || at >= image.sizeBytes() ? -1 : image.read(part, at);
            if (read < 0) {
                zero(part, part.remaining());
            } else {
                at += read;
            }
        }
        target.position(part.position());
    }

    static void zero(ByteBuffer target, int length) {
        for (int i = 0; i < length; i++) {
            target.put((byte) 0);
        }
    }
}
