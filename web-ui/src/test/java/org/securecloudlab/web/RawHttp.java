package org.securecloudlab.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** HTTP byte by byte, for requests that no client library would send. */
public record RawHttp(int port) {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /** Sends a whole request, lines joined by CRLF and ended by an empty line, and reads until the server closes. */
    public String exchange(String... lines) {
        return send((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends bytes and reads until the server closes. */
    public String send(byte[] request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) TIMEOUT.toMillis());
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the head of an upload and a part of its body, and closes. */
    public static void sendAndBreakOff(int port, String path, int declaredBytes, int sentBytes) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String head = String.join(
                    "\r\n",
                    "PUT " + path + " HTTP/1.1",
                    "Host: localhost",
                    "Content-Type: application/octet-stream",
                    "Content-Length: " + declaredBytes,
                    "",
                    "");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(new byte[sentBytes]);
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status code of a response. */
    public static int status(String response) {
        return Integer.parseInt(response.split(" ", 3)[1]);
    }
}
