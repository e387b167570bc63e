package org.securecloudlab.migration.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.kernel.RandomStreams;

/** Sends a marked memory over a path on which somebody listens or meddles. */
public final class WireProof {
    private static final int MOST_PAGES = 4096;

    private WireProof() {}

    /**
     * The four cases: in clear and over TLS, listened to and tampered with.
     *
     * @param pages of the memory, 1 to 4096
     * @param seed of its noise
     */
    public static List<WireEvidence> all(int pages, long seed) {
        List<WireEvidence> evidence = new ArrayList<>();
        for (boolean encrypted : new boolean[] {false, true}) {
            for (boolean tampered : new boolean[] {false, true}) {
                evidence.add(run(pages, seed, encrypted, tampered));
            }
        }
        return evidence;
    }

    /** One case. */
    public static WireEvidence run(int pages, long seed, boolean encrypted, boolean tampered) {
        if (pages < 1 || pages > MOST_PAGES) {
            throw new IllegalArgumentException("pages [" + pages + "], not 1 to " + MOST_PAGES);
        }
        GuestRam source = GuestRam.marked(pages, new RandomStreams(seed).stream("wire", "memory"));
        GuestRam destination = GuestRam.empty(pages);
        byte[] stream = RamStream.write(source);
        OnPath onPath = new OnPath(tampered);
        boolean completed = loads(stream, encrypted, onPath, destination);
        return new WireEvidence(
                encrypted,
                tampered,
                stream.length,
                onPath.bytesPassed(),
                source.count(GuestRam.MARKER),
                onPath.markersSeen(),
                onPath.placesChanged(),
                completed,
                destination.count(GuestRam.MARKER),
                destination.count(GuestRam.FORGED),
                destination.isSame(source));
    }

    /** A record that is not genuine ends the load, as it ended QEMU's. */
    private static boolean loads(byte[] stream, boolean encrypted, OnPath onPath, GuestRam destination) {
        try {
            byte[] arrived = encrypted ? new TlsTunnel().carry(stream, onPath) : onPath.pass(stream);
            RamStream.load(arrived, destination);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
