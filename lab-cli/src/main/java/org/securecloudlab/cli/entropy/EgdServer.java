package org.securecloudlab.cli.entropy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.entropy.egd.EgdByteSource;
import org.securecloudlab.entropy.egd.EgdDaemon;
import org.securecloudlab.entropy.egd.EgdOutput;
import org.securecloudlab.entropy.egd.EgdSettings;

/** Puts an {@link EgdDaemon} on a socket, on one thread. */
final class EgdServer implements AutoCloseable {
    private static final int MOST_CLIENTS = 256;
    private static final int READ_BYTES = 4096;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final ServerSocketChannel server;
    private final Selector selector;
    private final EgdDaemon daemon;
    private final SortedMap<Integer, EgdConnection> connections = new TreeMap<>();
    private final ByteBuffer input = ByteBuffer.allocate(READ_BYTES);

    EgdServer(ServerSocketChannel server, EgdSettings settings, EgdByteSource source) throws IOException {
        this.server = server;
        this.selector = Selector.open();
        this.daemon = new EgdDaemon(settings, source, new Output(), System.nanoTime());
        server.configureBlocking(false);
        server.register(selector, SelectionKey.OP_ACCEPT);
    }

    /** Serves until the thread is interrupted or so long has passed. */
    void serve(OptionalLong forNanos) throws IOException {
        long start = System.nanoTime();
        while (!Thread.currentThread().isInterrupted()) {
            long now = System.nanoTime();
            if (forNanos.isPresent() && now - start >= forNanos.getAsLong()) {
                return;
            }
            daemon.advance(now);
            flush();
            long end = forNanos.isPresent() ? start + forNanos.getAsLong() : Long.MAX_VALUE;
            selector.select(millisUntil(Math.min(end, daemon.nextNanos().orElse(Long.MAX_VALUE)), now));
            for (SelectionKey key : selector.selectedKeys()) {
                handle(key);
            }
            selector.selectedKeys().clear();
        }
    }

    /** At least 1, for 0 means for ever. */
    private static long millisUntil(long nanos, long now) {
        return nanos == Long.MAX_VALUE ? 0 : Math.max(1, (nanos - now + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI);
    }

    private void handle(SelectionKey key) throws IOException {
        if (key.isValid() && key.isAcceptable()) {
            accept();
        } else if (key.isValid() && key.isReadable()) {
            read((EgdConnection) key.attachment());
        }
    }

    private void accept() throws IOException {
        SocketChannel channel = server.accept();
        if (channel == null) {
            return;
        }
        if (connections.size() >= MOST_CLIENTS) {
            channel.close();
            return;
        }
        channel.configureBlocking(false);
        int client = daemon.connect();
        EgdConnection connection = new EgdConnection(client, channel);
        connections.put(client, connection);
        channel.register(selector, SelectionKey.OP_READ, connection);
    }

    private void read(EgdConnection connection) {
        int count;
        try {
            count = connection.channel().read(input.clear());
        } catch (IOException e) {
            count = -1;
        }
        if (count < 0) {
            daemon.disconnect(connection.client());
            drop(connection.client());
        } else {
            daemon.receive(connection.client(), input.array(), count, System.nanoTime());
        }
    }

    private void flush() {
        for (EgdConnection connection : connections.values().toArray(new EgdConnection[0])) {
            if (!connection.flush(selector)) {
                daemon.disconnect(connection.client());
                drop(connection.client());
            }
        }
    }

    private void drop(int client) {
        EgdConnection connection = connections.remove(client);
        if (connection != null) {
            connection.close();
        }
    }

    @Override
    public void close() throws IOException {
        connections.values().forEach(EgdConnection::close);
        selector.close();
        server.close();
    }

    private final class Output implements EgdOutput {
        @Override
        public void send(int client, byte[] bytes) {
            EgdConnection connection = connections.get(client);
            if (connection != null) {
                connection.send(bytes);
            }
        }

        @Override
        public void close(int client) {
            EgdConnection connection = connections.get(client);
            if (connection != null) {
                connection.closeWhenSent();
            }
        }
    }
}
