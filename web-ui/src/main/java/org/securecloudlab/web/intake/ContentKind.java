package org.securecloudlab.web.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What an upload is, by its first bytes; names and media types of senders are not relied on. */
enum ContentKind {
    /**
     * PKWARE APPNOTE 4.3.7 and 4.3.16 (local file header, or the end of an empty archive), RFC 1952 section 2.3.1, or POSIX ustar (the magic at byte
     * 257). Which of them it is, and whether it is whole, the archive reader says.
     */
    ARCHIVE,
    /** A JSON object. */
    JSON,
    /** Everything else is read as YAML. */
    YAML;

    private static final int TAR_MAGIC_AT = 257;

    static ContentKind of(Path file) {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(TAR_MAGIC_AT + 5);
        } catch (IOException e) {
            throw new UncheckedIOException("an upload on disk cannot be read", e);
        }
        // One character a byte, so that positions are those of the bytes.
        String text = new String(start, StandardCharsets.ISO_8859_1);
        boolean archive = text.startsWith("PK\u0003\u0004")
                || text.startsWith("PK\u0005\u0006")
                || text.startsWith("\u001f\u008b")
                || text.startsWith("ustar", TAR_MAGIC_AT);
        if (archive) {
            return ARCHIVE;
        }
        return text.stripLeading().startsWith("{") ? JSON : YAML;
    }
}
