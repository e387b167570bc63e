package org.securecloudlab.cli.entropy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * Where an EGD server listens: {@code unix:PATH}, {@code PORT} on loopback, or {@code HOST:PORT}.
 *
 * @param path of a Unix socket
 */
record EgdAddress(Optional<Path> path, String host, int port) {
    private static final String UNIX = "unix:";
    private static final String LOOPBACK = "127.0.0.1";
    private static final int MOST_PORT = 65_535;

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException when it is none
     */
    static EgdAddress parse(String text) {
        if (text.startsWith(UNIX) && text.length() > UNIX.length()) {
            return new EgdAddress(Optional.of(Path.of(text.substring(UNIX.length()))), "", 0);
        }
        int colon = text.lastIndexOf(':');
        String host = colon <= 0 ? LOOPBACK : text.substring(0, colon).replaceAll("[\\[\\]]", "");
        String port = text.substring(colon + 1);
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > MOST_PORT) {
            throw new IllegalArgumentException("found '" + text + "'; expected unix:PATH, PORT or HOST:PORT");
        }
        return new EgdAddress(Optional.empty(), host, Integer.parseInt(port));
    }

    /** Whether only this machine's users can reach it. */
    boolean isLocal() throws IOException {
        return path.isPresent() || InetAddress.getByName(host).isLoopbackAddress();
    }

    SocketChannel connect() throws IOException {
        return path.isPresent()
                ? SocketChannel.open(UnixDomainSocketAddress.of(path.get()))
                : SocketChannel.open(new InetSocketAddress(host, port));
    }

    /** Listens; a Unix socket is its owner's alone from the first moment. */
    ServerSocketChannel listen() throws IOException {
        if (path.isPresent()) {
            return listen(path.get());
        }
        return bound(ServerSocketChannel.open(), new InetSocketAddress(host, port));
    }

    private static ServerSocketChannel listen(Path socket) throws IOException {
        Path folder = socket.toAbsolutePath().getParent();
        // Bound in a folder of its own that nobody else can enter, then moved: there is no moment at which others could
        // connect.
        Path hidden = Files.createTempDirectory(
                folder, ".egd", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try {
            Path made = hidden.resolve("s");
            ServerSocketChannel server =
                    bound(ServerSocketChannel.open(StandardProtocolFamily.UNIX), UnixDomainSocketAddress.of(made));
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
            Files.createLink(socket, made);
            Files.delete(made);
            return server;
        } finally {
            Files.deleteIfExists(hidden.resolve("s"));
            Files.delete(hidden);
        }
    }

    private static ServerSocketChannel bound(ServerSocketChannel server, SocketAddress address) throws IOException {
        try {
            return server.bind(address);
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    /** Removes a Unix socket that was listened on. */
    void remove() throws IOException {
        if (path.isPresent()) {
            Files.deleteIfExists(path.get());
        }
    }
}
