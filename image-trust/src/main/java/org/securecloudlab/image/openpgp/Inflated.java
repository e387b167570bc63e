package org.securecloudlab.image.openpgp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.bouncycastle.openpgp.PGPCompressedData;
import org.bouncycastle.openpgp.PGPException;

/** Compressed packets, of a bounded size all together; what is cut short is taken as far as it goes ({@code g10/compress.c}). */
final class Inflated {
    private static final int MAX_BYTES = 256 << 20;
    private static final int BUFFER_BYTES = 1 << 14;
    private static final int NONE = 0;
    private static final int ZIP = 1;
    private static final int ZLIB = 2;

    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int leftBytes = MAX_BYTES;

    /**
     * What was compressed; empty where it is corrupt, or more than can be taken.
     *
     * @param body with the algorithm's number first
     */
    Optional<byte[]> bytes(byte[] body) {
        return switch (body[0]) {
            case NONE -> Optional.of(Arrays.copyOfRange(body, 1, body.length));
            case ZIP, ZLIB -> deflated(body, body[0] == ZIP);
            default -> otherwise(body);
        };
    }

    /** gpg puts one byte of ones behind a body without a header of its own. */
    private Optional<byte[]> deflated(byte[] body, boolean raw) {
        Inflater inflater = new Inflater(raw);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            byte[] input = Arrays.copyOfRange(body, 1, body.length + (raw ? 1 : 0));
            if (raw) {
                input[input.length - 1] = (byte) 0xff;
            }
            inflater.setInput(input);
            int read;
            do {
                read = inflater.inflate(buffer);
                out.write(buffer, 0, read);
                leftBytes -= read;
            } while (read > 0 && leftBytes >= 0);
            return inflater.needsDictionary() || leftBytes < 0 ? Optional.empty() : Optional.of(out.toByteArray());
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private Optional<byte[]> otherwise(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayInputStream packet =
                new ByteArrayInputStream(Packet.framed(Packet.COMPRESSED, body).bytes());
        try (InputStream in = new PGPCompressedData(packet).getDataStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                leftBytes -= read;
                if (leftBytes < 0) {
                    return Optional.empty();
                }
            }
        } catch (IOException | PGPException | RuntimeException e) {
            boolean cut = e instanceof EOFException || e.getCause() instanceof EOFException;
            return cut ? Optional.of(new byte[0]) : Optional.empty();
        }
        return Optional.of(out.toByteArray());
    }
}
