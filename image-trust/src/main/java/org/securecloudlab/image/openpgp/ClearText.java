package org.securecloudlab.image.openpgp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a clearsigned file (RFC 4880 section 7): what gpg hands out as signed, and what the signature is over.
 *
 * @param text the text, dash escapes and blanks at line ends taken off
 * @param signedText the bytes under the signature: lines ended by CR LF, none behind the last
 * @param digests those that are made of it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ClearText(byte[] text, byte[] signedText, Set<Integer> digests) {

    /** Reads from the line behind the blank one; empty where the file ends before an armor. */
    static Optional<ClearText> read(ArmorLines lines, ClearSignedHeader header) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        boolean raw = header.isNotDashEscaped();
        while (lines.next()) {
            String line = lines.text();
            boolean dashes = line.startsWith("-----");
            boolean signature = dashes
                    && ArmorLabel.of(line).filter(ArmorLabel.SIGNATURE::equals).isPresent();
            if (dashes && (!raw || signature)) {
                byte[] bytes = raw ? text.toByteArray() : signed.toByteArray();
                return Optional.of(new ClearText(text.toByteArray(), bytes, header.digests()));
            }
            if (raw) {
                text.writeBytes(latin(line));
            } else {
                String stripped = stripped(line.startsWith("- ") ? line.substring(2) : line);
                signed.writeBytes(latin((text.size() == 0 ? "" : "\r\n") + stripped));
                text.writeBytes(latin(stripped + (line.endsWith("\r\n") ? "\r\n" : "\n")));
            }
        }
        return Optional.empty();
    }

    /** A text that no armor follows: nothing of it counts. */
    static ClearText cut(ClearSignedHeader header) {
        return new ClearText(new byte[0], new byte[0], header.digests());
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String stripped(String line) {
        int end = line.length();
        while (end > 0 && " \t\r\n".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }
}
