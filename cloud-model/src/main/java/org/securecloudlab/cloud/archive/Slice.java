package org.securecloudlab.cloud.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A part of a channel as a stream. Several may be open; each seeks before it reads. */
final class Slice extends InputStream {
    private final SeekableByteChannel channel;
    private final long end;
    private long position;

    Slice(SeekableByteChannel channel, long start, long length) {
        this.channel = channel;
        this.position = start;
        this.end = start + length;
    }

    /** Where the next byte comes from. */
    long position() {
        return position;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int wanted = (int) Math.min(length, end - position);
        if (wanted <= 0) {
            return -1;
        }
        synchronized (channel) {
            channel.position(position);
            int count = channel.read(ByteBuffer.wrap(target, offset, wanted));
            position += Math.max(0, count);
            return count;
        }
    }
}
