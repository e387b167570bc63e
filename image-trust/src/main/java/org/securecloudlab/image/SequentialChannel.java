package org.securecloudlab.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** Reads an image from its first byte to its last. */
final class SequentialChannel implements ReadableByteChannel {
    private final ImageBytes image;
    private long position;
    private boolean open = true;

    SequentialChannel(ImageBytes image) {
        this.image = image;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int read = image.read(target, position);
        position += Math.max(0, read);
        return read;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }
}
