package org.securecloudlab.image.openpgp;

import java.util.Arrays;

/** What gpg takes as the body of each kind of packet; a byte that the file lacks reads as 255. */
final class PacketBodies {
    private static final int MAX_NAME = 2048;
    private static final int MAX_COMMENT = 65_536;
    private static final int MIN_KEY = 12;
    private static final int MDC = 20;
    private static final int MAX_PASSPHRASE_BODY = 201;
    private static final PacketEvent INVALID = new PacketEvent.Invalid(true);
    private static final PacketEvent UNEXPECTED = new PacketEvent.Unexpected();
    private static final PacketEvent IDLE = new PacketEvent.Idle(true);

    private PacketBodies() {}

    /**
     * Reads one.
     *
     * @param body as much of it as is there
     * @param length as announced; -1 where it is not
     */
    static PacketEvent read(int tag, byte[] body, long length, boolean newForm) {
        return switch (tag) {
            case Packet.SIGNATURE -> SignatureBody.read(body, length);
            case Packet.ONE_PASS_SIGNATURE -> onePass(body, length);
            case Packet.LITERAL -> literal(body, length);
            case Packet.COMPRESSED -> new PacketEvent.Compressed(body);
            case Packet.PUBLIC_KEY, Packet.SECRET_KEY -> key(tag, body, length, UNEXPECTED);
            case Packet.PUBLIC_SUBKEY, Packet.SECRET_SUBKEY -> key(tag, body, length, IDLE);
            case Packet.USER_ID -> length > MAX_NAME ? INVALID : UNEXPECTED;
            case Packet.USER_ATTRIBUTE -> UNEXPECTED;
            case Packet.PUBLIC_KEY_ENCRYPTED_SESSION_KEY -> publicKeyEncrypted(body, length);
            case Packet.SYMMETRIC_KEY_ENCRYPTED_SESSION_KEY -> passphraseEncrypted(body, length);
            case Packet.ENCRYPTED -> length > 0 && length < 10 ? INVALID : UNEXPECTED;
            case Packet.ENCRYPTED_WITH_INTEGRITY -> withIntegrity(body, length);
            case Packet.ENCRYPTED_WITH_TAG -> withTag(body, length);
            case Packet.MODIFICATION_CODE -> newForm && length == MDC ? new PacketEvent.Idle(false) : INVALID;
            case Packet.MARKER -> length == 3 && Arrays.equals(body, new byte[] {'P', 'G', 'P'}) ? IDLE : INVALID;
            case Packet.OLD_COMMENT, Packet.COMMENT -> length > MAX_COMMENT ? INVALID : IDLE;
            case 0, Packet.TRUST -> new PacketEvent.Passed();
            case Packet.CONTROL -> new PacketEvent.Invalid(false);
            default -> new PacketEvent.Skipped(false);
        };
    }

    static int octet(byte[] body, int index) {
        return index < body.length ? body[index] & 0xff : 0xff;
    }

    private static PacketEvent onePass(byte[] body, long length) {
        return length < 13 || octet(body, 0) != 3 ? INVALID : new PacketEvent.OnePass(octet(body, 2));
    }

    /** The content behind format, name and date (RFC 4880 section 5.9). */
    private static PacketEvent literal(byte[] body, long length) {
        if (length >= 0 && length < 6) {
            return INVALID;
        }
        int name = octet(body, 1);
        int start = 6 + (length < 0 ? name : (int) Math.min(name, length - 6));
        byte[] text = start >= body.length ? new byte[0] : Arrays.copyOfRange(body, start, body.length);
        return new PacketEvent.Literal(text, length > body.length, length < 0);
    }

    private static PacketEvent key(int tag, byte[] body, long length, PacketEvent taken) {
        int version = octet(body, 0);
        if (tag == Packet.PUBLIC_SUBKEY && version == '#') {
            return IDLE;
        }
        if (version != 4) {
            return new PacketEvent.Skipped(version != 2 && version != 3);
        }
        boolean parsed =
                length >= MIN_KEY && Packets.key(Packet.framed(tag, body)).isPresent();
        return parsed ? taken : INVALID;
    }

    private static PacketEvent publicKeyEncrypted(byte[] body, long length) {
        int version = octet(body, 0);
        return length < 12 || (version != 2 && version != 3) ? INVALID : UNEXPECTED;
    }

    private static PacketEvent passphraseEncrypted(byte[] body, long length) {
        int version = octet(body, 0);
        int salted = version == 5 ? 3 : 2;
        long least = salted + 2L + (octet(body, salted) == 1 ? 8 : octet(body, salted) == 3 ? 9 : 0);
        boolean wrong = (version != 4 && version != 5) || length < least || length > MAX_PASSPHRASE_BODY;
        return wrong ? INVALID : UNEXPECTED;
    }

    private static PacketEvent withIntegrity(byte[] body, long length) {
        return (length > 0 && length < 11) || octet(body, 0) != 1 ? INVALID : UNEXPECTED;
    }

    private static PacketEvent withTag(byte[] body, long length) {
        return (length >= 0 && length < 10) || octet(body, 0) != 1 ? INVALID : UNEXPECTED;
    }
}
