package org.securecloudlab.cli.entropy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.Channel;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Something to read random bytes from. */
interface SampleSource extends Channel {
    /**
     * Waits for bytes.
     *
     * @return how many were put into the buffer; -1 at the end
     */
    int read(ByteBuffer buffer) throws IOException;

    /** A device or file. */
    static SampleSource device(Path path) throws IOException {
        return new Plain(FileChannel.open(path, StandardOpenOption.READ));
    }

    /** An EGD server, asked with blocking reads of at most 255 bytes, as QEMU asks. */
    static SampleSource egd(EgdAddress address) throws IOException {
        return new Egd(address.connect());
    }

    /** Bytes as they are. */
    record Plain(ReadableByteChannel channel) implements SampleSource {
        @Override
        public int read(ByteBuffer buffer) throws IOException {
            return channel.read(buffer);
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** Bytes on request. */
    final class Egd implements SampleSource {
        private static final byte BLOCKING_READ = 2;
        private static final int MOST = 255;

        private final ByteChannel channel;
        private int outstanding;

        Egd(ByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read(ByteBuffer buffer) throws IOException {
            if (outstanding == 0) {
                outstanding = Math.min(MOST, buffer.remaining());
                ByteBuffer request = ByteBuffer.wrap(new byte[] {BLOCKING_READ, (byte) outstanding});
                while (request.hasRemaining()) {
                    channel.write(request);
                }
            }
            ByteBuffer part = buffer.slice().limit(Math.min(outstanding, buffer.remaining()));
            int count = channel.read(part);
            if (count < 0) {
                throw new EOFException("the EGD server closed the connection");
            }
            outstanding -= count;
            buffer.position(buffer.position() + count);
            return count;
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
