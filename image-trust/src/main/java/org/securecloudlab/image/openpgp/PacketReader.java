package org.securecloudlab.image.openpgp;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts bytes into packets (RFC 4880 section 4.2), as far as they are packets. */
final class PacketReader {
    /** What was read, and whether the bytes ended cleanly behind it. */
    record Packets(List<Packet> packets, boolean isClean) {}

    private final byte[] bytes;
    private int at;

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
                return new Packets(packets, false);
            }
        }
        return new Packets(packets, true);
    }

    private Packet next() throws NoPacketException {
        int header = byteAt(at++);
        if ((header & 0x80) == 0) {
            throw new NoPacketException();
        }
        boolean newForm = (header & 0x40) != 0;
        int tag = newForm ? header & 0x3f : header >> 2 & 0xf;
        if (tag == 0) {
            throw new NoPacketException();
        }
        byte[] body = newForm ? newBody() : oldBody(header & 3);
        return new Packet(tag, framed(tag, body));
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
        if (value > bytes.length) {
            throw new NoPacketException();
        }
        return (int) value;
    }

    private int byteAt(int index) throws NoPacketException {
        if (index >= bytes.length) {
            throw new NoPacketException();
        }
        return bytes[index] & 0xff;
    }

    private byte[] take(int length) throws NoPacketException {
        if (length < 0 || length > bytes.length - at) {
            throw new NoPacketException();
        }
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /** A header of the new form with a length of five octets, then the body. */
    private static byte[] framed(int tag, byte[] body) {
        byte[] framed = new byte[body.length + 6];
        framed[0] = (byte) (0xc0 | tag);
        framed[1] = (byte) 0xff;
        for (int i = 0; i < 4; i++) {
            framed[2 + i] = (byte) (body.length >> (8 * (3 - i)));
        }
        System.arraycopy(body, 0, framed, 6, body.length);
        return framed;
    }

    private static final class NoPacketException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
