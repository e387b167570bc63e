package org.securecloudlab.image.openpgp;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts bytes into packets (RFC 4880 section 4.2), as far as they are packets. */
final class PacketReader {
    /** What was read, and whether the bytes ended behind it in a way that gpg does not complain of. */
    record Packets(List<Packet> packets, boolean isClean) {}

    private static final int SIGNATURE = 2;
    private static final int MARKER = 10;
    private static final byte[] MARKER_BODY = {'P', 'G', 'P'};
    private static final int CONTROL = 63;

    private final byte[] bytes;
    private int at;
    private int cutTag;
    private int cutAt;

    private PacketReader(byte[] bytes) {
        this.bytes = bytes;
    }

    static Packets read(byte[] bytes) {
        PacketReader reader = new PacketReader(bytes);
        List<Packet> packets = new ArrayList<>();
        while (reader.at < bytes.length) {
            try {
                packets.add(reader.next());
            } catch (NoPacketException e) {
                return new Packets(packets, e.isQuiet() && !packets.isEmpty());
            }
        }
        return new Packets(packets, true);
    }

    private Packet next() throws NoPacketException {
        int header = byteAt(at++);
        if ((header & 0x80) == 0) {
            throw new NoPacketException(false);
        }
        boolean newForm = (header & 0x40) != 0;
        int tag = newForm ? header & 0x3f : (header >> 2) & 0xf;
        cutTag = tag;
        byte[] body = newForm ? newBody() : oldBody(header & 3);
        if (tag == CONTROL || (tag == MARKER && !Arrays.equals(body, MARKER_BODY))) {
            throw new NoPacketException(tag == CONTROL);
        }
        return Packet.framed(tag, body);
    }

    /**
     * Gpg says nothing of a packet that ends too early when it only skips its kind, or when it is a signature of which no more than the
     * numbers are missing.
     */
    private boolean isQuietlyCut() {
        boolean skipped = cutTag == 0 || cutTag == 12 || cutTag == 15 || (cutTag > 20 && cutTag < 61) || cutTag == 62;
        return skipped || cutTag == CONTROL || (cutTag == SIGNATURE && isCutInNumbers());
    }

    /** Version 4: six octets, hashed and unhashed subpackets behind their lengths, two octets of the digest, then numbers. */
    private boolean isCutInNumbers() {
        int hashedEnd = cutAt + 6 + pair(cutAt + 4);
        return bytes[cutAt] == 4 && hashedEnd + 2 + pair(hashedEnd) + 2 <= bytes.length;
    }

    /** A number of two octets; too large for anything where the bytes have ended. */
    private int pair(int index) {
        return index + 2 <= bytes.length ? ((bytes[index] & 0xff) << 8) | (bytes[index + 1] & 0xff) : bytes.length;
    }

    private byte[] oldBody(int lengthType) throws NoPacketException {
        if (lengthType == 3) {
            return take(bytes.length - at);
        }
        return take(number(1 << lengthType));
    }

    private byte[] newBody() throws NoPacketException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            int first = byteAt(at++);
            boolean partial = first >= 224 && first < 255;
            int length =
                    partial ? 1 << (first & 0x1f) : first < 192 ? first : first < 224 ? twoOctets(first) : number(4);
            body.writeBytes(take(length));
            if (!partial) {
                return body.toByteArray();
            }
        }
    }

    private int twoOctets(int first) throws NoPacketException {
        return ((first - 192) << 8) + byteAt(at++) + 192;
    }

    private int number(int octets) throws NoPacketException {
        long value = 0;
        for (int i = 0; i < octets; i++) {
            value = value << 8 | byteAt(at++);
        }
        return (int) Math.min(value, Integer.MAX_VALUE);
    }

    private int byteAt(int index) throws NoPacketException {
        if (index >= bytes.length) {
            throw new NoPacketException(false);
        }
        return bytes[index] & 0xff;
    }

    private byte[] take(int length) throws NoPacketException {
        if (length > bytes.length - at) {
            cutAt = at;
            throw new NoPacketException(at < bytes.length && isQuietlyCut());
        }
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    private static final class NoPacketException extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean quiet;

        NoPacketException(boolean quiet) {
            this.quiet = quiet;
        }

        boolean isQuiet() {
            return quiet;
        }
    }
}
