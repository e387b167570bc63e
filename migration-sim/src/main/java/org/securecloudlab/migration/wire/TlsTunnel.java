package org.securecloudlab.migration.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;

/** Two TLS engines with somebody between them; the certificates of both sides are asked for. */
final class TlsTunnel {
    private static final int MOST_STEPS = 1000;

    private final SSLEngine source;
    private final SSLEngine destination;
    private byte[] toDestination = new byte[0];
    private byte[] toSource = new byte[0];

    TlsTunnel() {
        SSLContext context = TlsIdentity.context();
        source = context.createSSLEngine("destination", 49152);
        source.setUseClientMode(true);
        destination = context.createSSLEngine();
        destination.setUseClientMode(false);
        destination.setNeedClientAuth(true);
    }

    /**
     * Carries a stream over.
     *
     * @return what arrived and was found genuine
     * @throws SSLException when a side notices that something is wrong
     */
    byte[] carry(byte[] stream, OnPath onPath) throws SSLException {
        source.beginHandshake();
        destination.beginHandshake();
        for (int i = 0; isShakingHands() && i < MOST_STEPS; i++) {
            toDestination = joined(toDestination, wrap(source, new byte[0]));
            toDestination = unwrap(destination, toDestination, new ByteArrayOutputStream());
            toSource = joined(toSource, wrap(destination, new byte[0]));
            toSource = unwrap(source, toSource, new ByteArrayOutputStream());
        }
        ByteArrayOutputStream arrived = new ByteArrayOutputStream();
        byte[] wire = joined(toDestination, onPath.pass(wrap(source, stream)));
        unwrap(destination, wire, arrived);
        return arrived.toByteArray();
    }

    private boolean isShakingHands() {
        return isShakingHands(source) || isShakingHands(destination);
    }

    private static boolean isShakingHands(SSLEngine engine) {
        HandshakeStatus status = engine.getHandshakeStatus();
        return status != HandshakeStatus.NOT_HANDSHAKING && status != HandshakeStatus.FINISHED;
    }

    /** All that an engine has to say now. */
    private static byte[] wrap(SSLEngine engine, byte[] plain) throws SSLException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        ByteBuffer in = ByteBuffer.wrap(plain);
        ByteBuffer out = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
        runTasks(engine);
        while (in.hasRemaining() || engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP) {
            SSLEngineResult result = engine.wrap(in, out);
            wire.write(out.array(), 0, out.position());
            out.clear();
            runTasks(engine);
            if (result.bytesProduced() == 0) {
                break;
            }
        }
        return wire.toByteArray();
    }

    /** Takes in what came; what is left is an incomplete record. */
    private static byte[] unwrap(SSLEngine engine, byte[] wire, ByteArrayOutputStream plain) throws SSLException {
        ByteBuffer in = ByteBuffer.wrap(wire);
        ByteBuffer out = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize());
        while (in.hasRemaining() && engine.getHandshakeStatus() != HandshakeStatus.NEED_WRAP) {
            SSLEngineResult result = engine.unwrap(in, out);
            plain.write(out.array(), 0, out.position());
            out.clear();
            runTasks(engine);
            if (result.bytesConsumed() == 0 && result.getStatus() != SSLEngineResult.Status.OK) {
                break;
            }
        }
        return Arrays.copyOfRange(wire, in.position(), wire.length);
    }

    private static void runTasks(SSLEngine engine) {
        for (Runnable task = engine.getDelegatedTask(); task != null; task = engine.getDelegatedTask()) {
            task.run();
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
