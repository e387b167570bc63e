package org.securecloudlab.image.openpgp;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The packets of a file out of its armor, one after the other, with clearsigned texts among them. */
final class PacketStream {
    private final Deque<ArmoredRun> runs;
    private final boolean stopsAtEnd;
    private Optional<PacketParser> parser = Optional.empty();
    private Optional<ArmoredRun.Text> text = Optional.empty();

    PacketStream(ArmorFilter.Content content) {
        this.runs = new ArrayDeque<>(content.runs());
        this.stopsAtEnd = content.isStopped();
    }

    /** Packets that stood in a packet. */
    PacketStream(byte[] packets) {
        this.runs = new ArrayDeque<>(List.of(new ArmoredRun.Packets(packets, false)));
        this.stopsAtEnd = false;
    }

    /** Reading has come to the end of the file, whether or not it says so. */
    boolean hasHitEnd() {
        return runs.isEmpty() && parser.map(PacketParser::hasHitEnd).orElse(false);
    }

    PacketEvent next() {
        if (text.isPresent()) {
            return clear();
        }
        while (true) {
            if (parser.isPresent()) {
                PacketEvent event = parser.get().next();
                if (!event.equals(new PacketEvent.End(false))) {
                    return event;
                }
                parser = Optional.empty();
            }
            if (runs.isEmpty()) {
                return new PacketEvent.End(false);
            }
            if (runs.peek() instanceof ArmoredRun.Text clear) {
                text = Optional.of(clear);
                return new PacketEvent.ClearStart(clear.text().digests());
            }
            parser = Optional.of(joined());
        }
    }

    private PacketEvent clear() {
        ArmoredRun.Text clear = text.orElseThrow();
        text = Optional.empty();
        runs.remove();
        return stopsAtEnd && runs.isEmpty()
                ? new PacketEvent.Fatal(Optional.of("BADARMOR"), 1)
                : new PacketEvent.Clear(clear.text(), clear.isCut());
    }

    /** Blocks that follow each other are one stream of packets. */
    private PacketParser joined() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int brokenFrom = Integer.MAX_VALUE;
        while (runs.peek() instanceof ArmoredRun.Packets packets) {
            if (packets.isBroken() && brokenFrom == Integer.MAX_VALUE) {
                brokenFrom = bytes.size();
            }
            bytes.writeBytes(packets.bytes());
            runs.remove();
        }
        return new PacketParser(bytes.toByteArray(), brokenFrom);
    }
}
