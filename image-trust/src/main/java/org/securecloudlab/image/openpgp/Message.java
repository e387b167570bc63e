package org.securecloudlab.image.openpgp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.openpgp.PGPCompressedData;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPSignature;

/**
 * A file of signatures as gpg frames it ({@code g10/mainproc.c}): one of four forms, and everything else is ambiguous.
 *
 * @param form which of them
 * @param signatures in order
 * @param literal the bytes that the file carries itself; empty for detached signatures
 * @param isDamaged something stands there that is no packet, or cannot be read
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Message(Form form, List<PGPSignature> signatures, Optional<byte[]> literal, boolean isDamaged) {
    private static final int MAX_INFLATED_BYTES = 256 << 20;
    private static final int MAX_NESTING = 4;

    /** How a file is put together. */
    enum Form {
        /** Signatures only. */
        DETACHED,
        /** One-pass packets, the text, as many signatures. */
        ONE_PASS,
        /** A signature, then the text, as PGP 2 wrote it. */
        OLD_STYLE,
        /** A text without any signature. */
        UNSIGNED,
        ENCRYPTED,
        /** Keys, where signatures should be. */
        KEYS,
        /** Nothing of all this. */
        NOTHING,
        AMBIGUOUS
    }

    static Message of(byte[] packets) {
        return of(packets, 0);
    }

    private static Message of(byte[] bytes, int nesting) {
        PacketReader.Packets read = PacketReader.read(bytes);
        List<Packet> packets = read.packets().stream()
                .filter(packet -> packet.tag() != Packet.MARKER && packet.tag() < 60)
                .toList();
        boolean damaged = !read.isClean();
        if (packets.size() == 1 && packets.get(0).tag() == Packet.COMPRESSED && nesting < MAX_NESTING) {
            Optional<byte[]> inflated = inflated(packets.get(0));
            Message inner = inflated.map(b -> of(b, nesting + 1)).orElse(damaged());
            return new Message(inner.form, inner.signatures, inner.literal, inner.isDamaged || damaged);
        }
        StringBuilder shape = new StringBuilder();
        List<PGPSignature> signatures = new ArrayList<>();
        Optional<byte[]> literal = Optional.empty();
        for (Packet packet : packets) {
            shape.append(letter(packet.tag()));
            if (packet.tag() == Packet.SIGNATURE) {
                Optional<PGPSignature> signature = Packets.signature(packet);
                signature.ifPresent(signatures::add);
                damaged |= signature.isEmpty();
            } else if (packet.tag() == Packet.LITERAL) {
                literal = Optional.of(literal(packet));
            }
        }
        return new Message(form(shape.toString(), signatures.isEmpty()), signatures, literal, damaged);
    }

    private static Message damaged() {
        return new Message(Form.NOTHING, List.of(), Optional.empty(), true);
    }

    private static Form form(String shape, boolean noSignature) {
        if (shape.matches("S+")) {
            return noSignature ? Form.NOTHING : Form.DETACHED;
        }
        if (shape.matches("O+LS+") && shape.lastIndexOf('O') + 1 == shape.length() - shape.indexOf('S')) {
            return Form.ONE_PASS;
        }
        if (shape.matches("S+L")) {
            return Form.OLD_STYLE;
        }
        if (shape.matches("O*L")) {
            return Form.UNSIGNED;
        }
        if (shape.startsWith("K")) {
            return Form.KEYS;
        }
        if (shape.contains("E")) {
            return Form.ENCRYPTED;
        }
        return shape.contains("S") || shape.contains("O") ? Form.AMBIGUOUS : Form.NOTHING;
    }

    private static char letter(int tag) {
        return switch (tag) {
            case Packet.SIGNATURE -> 'S';
            case Packet.ONE_PASS_SIGNATURE -> 'O';
            case Packet.LITERAL -> 'L';
            case Packet.PUBLIC_KEY, Packet.SECRET_KEY -> 'K';
            case Packet.PUBLIC_KEY_ENCRYPTED_SESSION_KEY,
                    Packet.SYMMETRIC_KEY_ENCRYPTED_SESSION_KEY,
                    Packet.ENCRYPTED,
                    Packet.ENCRYPTED_WITH_INTEGRITY -> 'E';
            default -> 'X';
        };
    }

    /** The content behind format, name and date (RFC 4880 section 5.9). */
    private static byte[] literal(Packet packet) {
        byte[] bytes = packet.bytes();
        int body = 6;
        int name = bytes.length > body + 1 ? bytes[body + 1] & 0xff : 0;
        int start = Math.min(bytes.length, body + 2 + name + 4);
        return Arrays.copyOfRange(bytes, start, bytes.length);
    }

    private static Optional<byte[]> inflated(Packet packet) {
        try (InputStream in = new PGPCompressedData(new ByteArrayInputStream(packet.bytes())).getDataStream()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 14];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                if (out.size() > MAX_INFLATED_BYTES) {
                    return Optional.empty();
                }
            }
            return Optional.of(out.toByteArray());
        } catch (IOException | PGPException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
