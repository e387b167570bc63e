package org.securecloudlab.image.openpgp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes files out of their ASCII armor (RFC 4880 section 6). Text around an armor does not matter; a checksum that is missing is fine, one
 * that is wrong is an error, as gpg 2.2 has it.
 */
final class Armor {
    private static final Set<Integer> BINARY_TAGS = Set.of(1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 16);
    private static final String BEGIN = "-----BEGIN PGP ";
    private static final String CLEARSIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";
    private static final Set<String> LABELS =
            Set.of("MESSAGE", "PUBLIC KEY BLOCK", "SIGNATURE", "PRIVATE KEY BLOCK", "SECRET KEY BLOCK", "ARMORED FILE");
    static final String CUT = "cut short";
    static final String SECOND_TEXT = "a second clearsigned text";
    static final String WRONG_CHECKSUM = "wrong armor checksum";
    private static final int CRC_INIT = 0xb704ce;
    private static final int CRC_POLYNOMIAL = 0x1864cfb;

    /**
     * A file without its armor.
     *
     * @param packets the bytes of all armored blocks, or the whole file where it is binary
     * @param clearsigned the signed text before the first block of a signature
     * @param damage what is wrong with the armor; empty when nothing is
     * @param isNothing there is neither an armor nor a packet
     * @param isEmpty the file has no byte
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to the packet reader; never compared
    record Content(
            byte[] packets,
            Optional<ClearText> clearsigned,
            Optional<String> damage,
            boolean isNothing,
            boolean isEmpty) {}

    private final List<String> lines;
    private int at;

    private Armor(List<String> lines) {
        this.lines = lines;
    }

    static Content remove(byte[] file) {
        if (file.length > 0 && isBinary(file[0] & 0xff)) {
            return new Content(file, Optional.empty(), Optional.empty(), false, false);
        }
        return new Armor(lines(new String(file, StandardCharsets.ISO_8859_1))).read();
    }

    private static boolean isBinary(int first) {
        int tag = (first & 0x40) != 0 ? first & 0x3f : first >> 2 & 0xf;
        return (first & 0x80) != 0 && BINARY_TAGS.contains(tag);
    }

    /** Lines with their ends, one byte a character. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    private Content read() {
        java.io.ByteArrayOutputStream packets = new java.io.ByteArrayOutputStream();
        Optional<ClearText> clear = Optional.empty();
        Optional<String> damage = Optional.empty();
        boolean found = false;
        while (at < lines.size()) {
            String line = stripped(lines.get(at++));
            if (line.equals(CLEARSIGNED) && clear.isPresent()) {
                damage = damage.or(() -> Optional.of(SECOND_TEXT));
                break;
            }
            if (line.equals(CLEARSIGNED) && !found) {
                ClearText text = ClearText.read(lines, at);
                clear = Optional.of(text);
                at = text.nextLine();
                damage = damage.or(text::damage);
                found = true;
            } else if (isHeaderLine(line)) {
                Block block = block();
                packets.writeBytes(block.bytes());
                damage = damage.or(block::damage);
                found = true;
            }
        }
        return new Content(packets.toByteArray(), clear, damage, !found, lines.isEmpty());
    }

    private static boolean isHeaderLine(String line) {
        return line.startsWith(BEGIN)
                && line.endsWith("-----")
                && LABELS.contains(
                        line.substring(BEGIN.length(), line.length() - 5).replaceFirst(", PART .*", ""));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Block(byte[] bytes, Optional<String> damage) {}

    private Block block() {
        while (at < lines.size() && !stripped(lines.get(at)).isEmpty()) {
            if (!lines.get(at).contains(": ") && !lines.get(at).stripTrailing().endsWith(":")) {
                return headless();
            }
            at++;
        }
        at++;
        StringBuilder base64 = new StringBuilder();
        Optional<String> checksum = Optional.empty();
        boolean ended = false;
        while (at < lines.size() && !ended) {
            String line = stripped(lines.get(at++));
            ended = line.startsWith("-----END ");
            if (line.startsWith("=") && line.length() >= 5) {
                checksum = Optional.of(line.substring(1, 5));
            } else if (!ended) {
                base64.append(line.replaceAll("[^A-Za-z0-9+/=]", ""));
            }
        }
        Block block = decoded(base64.toString(), checksum);
        boolean cut = !ended && !PacketReader.read(block.bytes()).isClean();
        return cut ? new Block(block.bytes(), Optional.of(CUT)) : block;
    }

    /** A line that is no header, before the blank one: gpg complains, and reads on if it is base64. */
    private Block headless() {
        lines.add(at, "\n");
        Block block = block();
        return new Block(block.bytes(), block.damage().or(() -> Optional.of("invalid armor header")));
    }

    private static Block decoded(String base64, Optional<String> checksum) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new Block(new byte[0], Optional.of("broken base64"));
        }
        boolean wrong = checksum.isPresent() && !checksum.get().equals(crc(bytes));
        return new Block(bytes, wrong ? Optional.of(WRONG_CHECKSUM) : Optional.empty());
    }

    /** CRC-24 (RFC 4880 section 6.1) in base64. */
    private static String crc(byte[] bytes) {
        int crc = CRC_INIT;
        for (byte b : bytes) {
            crc ^= (b & 0xff) << 16;
            for (int i = 0; i < 8; i++) {
                crc <<= 1;
                if ((crc & 0x1000000) != 0) {
                    crc ^= CRC_POLYNOMIAL;
                }
            }
        }
        byte[] three = {(byte) (crc >> 16), (byte) (crc >> 8), (byte) crc};
        return Base64.getEncoder().encodeToString(three);
    }

    static String stripped(String line) {
        int end = line.length();
        while (end > 0 && " \t\r\n".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }
}
