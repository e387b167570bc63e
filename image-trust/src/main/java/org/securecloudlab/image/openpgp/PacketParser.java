package org.securecloudlab.image.openpgp;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Reads packet after packet as gpg 2.2 does ({@code g10/parse-packet.c}, {@code parse}), with what it complains of. */
final class PacketParser {
    private static final Set<Integer> PARTIAL_NEW = Set.of(8, 9, 11, 18, 20);
    private static final Set<Integer> OPEN_OLD = Set.of(8, 9, 11);
    /** Of these gpg takes a byte more than an empty one has, and then all. */
    private static final Set<Integer> KEYS =
            Set.of(Packet.PUBLIC_KEY, Packet.SECRET_KEY, Packet.PUBLIC_SUBKEY, Packet.SECRET_SUBKEY);

    private static final int CONTROL = 63;
    private static final long GARBLED = 0xffffffffL;

    private final byte[] bytes;
    private final int brokenFrom;
    private int at;
    private boolean hitEnd;

    /**
     * A parser.
     *
     * @param brokenFrom packets that reach beyond do not count; the length where all do
     */
    PacketParser(byte[] bytes, int brokenFrom) {
        this.bytes = bytes;
        this.brokenFrom = brokenFrom;
    }

    PacketEvent next() {
        int start = at;
        PacketEvent event = read();
        while (event instanceof PacketEvent.Passed) {
            start = at;
            event = read();
        }
        int end = event instanceof PacketEvent.Compressed ? start + 1 : at;
        boolean taken = !(event instanceof PacketEvent.Skipped
                || event instanceof PacketEvent.Invalid
                || event instanceof PacketEvent.End
                || event instanceof PacketEvent.Fatal);
        return taken && end > brokenFrom ? new PacketEvent.Skipped(false) : event;
    }

    private PacketEvent read() {
        if (at >= bytes.length) {
            return new PacketEvent.End(false);
        }
        int header = bytes[at++] & 0xff;
        if ((header & 0x80) == 0) {
            return new PacketEvent.Invalid(true);
        }
        boolean newForm = (header & 0x40) != 0;
        int tag = newForm ? header & 0x3f : (header >> 2) & 0xf;
        return newForm ? newForm(tag) : oldForm(tag, header & 3);
    }

    private PacketEvent oldForm(int tag, int lengthType) {
        if (lengthType == 3) {
            hitEnd = true;
            return OPEN_OLD.contains(tag)
                    ? PacketBodies.read(tag, take(bytes.length - at), -1, false)
                    : new PacketEvent.Invalid(true);
        }
        int octets = 1 << lengthType;
        return bytes.length - at < octets ? invalidEnd() : sized(tag, number(octets), false);
    }

    private PacketEvent newForm(int tag) {
        if (at >= bytes.length) {
            return invalidEnd();
        }
        int first = bytes[at++] & 0xff;
        if (first < 192) {
            return sized(tag, first, true);
        }
        if (first < 224) {
            return at >= bytes.length
                    ? invalidEnd()
                    : sized(tag, ((first - 192) << 8) + (bytes[at++] & 0xff) + 192, true);
        }
        if (first == 255) {
            return bytes.length - at < 4 ? invalidEnd() : sized(tag, number(4), true);
        }
        return PARTIAL_NEW.contains(tag) ? partial(tag, first) : new PacketEvent.Invalid(true);
    }

    /** A packet was longer than what there is. */
    boolean hasHitEnd() {
        return hitEnd;
    }

    private PacketEvent invalidEnd() {
        hitEnd = true;
        at = bytes.length;
        return new PacketEvent.Invalid(true);
    }

    private long number(int octets) {
        long value = 0;
        for (int i = 0; i < octets; i++) {
            value = (value << 8) | (bytes[at++] & 0xff);
        }
        return value;
    }

    private PacketEvent sized(int tag, long length, boolean newForm) {
        if (tag == CONTROL && length == GARBLED) {
            return new PacketEvent.Fatal(Optional.empty(), 2);
        }
        boolean unbounded = tag == Packet.COMPRESSED || (length == 0 && KEYS.contains(tag));
        int there = bytes.length - at;
        hitEnd |= unbounded || length > there;
        return PacketBodies.read(tag, take(unbounded ? there : (int) Math.min(length, there)), length, newForm);
    }

    private byte[] take(int length) {
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    private PacketEvent partial(int tag, int firstLength) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int length = firstLength;
        boolean last = false;
        while (true) {
            long octets = length;
            if (length >= 224 && length < 255) {
                octets = 1L << (length & 0x1f);
            } else if (length >= 192) {
                int more = length == 255 ? 4 : 1;
                if (bytes.length - at < more) {
                    break;
                }
                octets = length == 255 ? number(4) : ((length - 192) << 8) + (bytes[at++] & 0xff) + 192;
                last = true;
            } else {
                last = true;
            }
            boolean cut = octets > bytes.length - at;
            body.writeBytes(take((int) Math.min(octets, bytes.length - at)));
            if (last || cut || at >= bytes.length) {
                last &= !cut;
                break;
            }
            length = bytes[at++] & 0xff;
        }
        if (tag == Packet.LITERAL && body.size() < 2) {
            body.writeBytes(take(bytes.length - at));
        }
        PacketEvent event = PacketBodies.read(tag, body.toByteArray(), -1, true);
        return event instanceof PacketEvent.Literal literal
                ? new PacketEvent.Literal(literal.text(), !last, true)
                : event;
    }
}
