package org.securecloudlab.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** An image in a file that its caller opened; closing closes the file. */
public final class ChannelBytes implements ImageBytes, AutoCloseable {
    private final FileChannel channel;
    private final long sizeBytes;

    private ChannelBytes(FileChannel channel, long sizeBytes) {
        this.channel = channel;
        this.sizeBytes = sizeBytes;
    }

    /** Takes over a file that is open for reading, with the size that it has now. */
    public static ChannelBytes of(FileChannel channel) throws IOException {
        return new ChannelBytes(channel, channel.size());
    }

    @Override
    public long sizeBytes() {
        return sizeBytes;
    }

    @Override
    public int read(ByteBuffer target, long offset) throws IOException {
        return channel.read(target, offset);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
