package org.securecloudlab.cli.entropy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One client's socket, and what is still to be written to it. */
final class EgdConnection {
    /** More that a client does not fetch means it never will. */
    private static final int MOST_UNSENT = 4 << 20;

    private final int client;
    private final SocketChannel channel;
    private final ByteArrayOutputStream unsent = new ByteArrayOutputStream();
    private boolean ending;

    EgdConnection(int client, SocketChannel channel) {
        this.client = client;
        this.channel = channel;
    }

    int client() {
        return client;
    }

    SocketChannel channel() {
        return channel;
    }

    void send(byte[] bytes) {
        unsent.writeBytes(bytes);
    }

    void closeWhenSent() {
        ending = true;
    }

    /** Writes what the socket takes; whether the connection goes on. */
    boolean flush(Selector selector) {
        if (unsent.size() > MOST_UNSENT) {
            return false;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(unsent.toByteArray());
            if (bytes.hasRemaining()) {
                channel.write(bytes);
                unsent.reset();
                unsent.write(bytes.array(), bytes.position(), bytes.remaining());
            }
        } catch (IOException e) {
            return false;
        }
        int write = unsent.size() > 0 ? SelectionKey.OP_WRITE : 0;
        SelectionKey key = channel.keyFor(selector);
        if (key != null && key.isValid()) {
            key.interestOps(SelectionKey.OP_READ | write);
        }
        return !ending || unsent.size() > 0;
    }

    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // It is gone either way.
            unsent.reset();
        }
    }
}
