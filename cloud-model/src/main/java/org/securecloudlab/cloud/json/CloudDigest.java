package org.securecloudlab.cloud.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.securecloudlab.cloud.Cloud;

/** The content of a cloud in 64 digits: two clouds have the same ones exactly when they are equal. */
public final class CloudDigest {
    private static final int BUFFER_BYTES = 1 << 16;

    private CloudDigest() {}

    /** SHA-256 of the cloud as {@link CloudJson#mapper()} writes it, in lower-case hexadecimal; nothing is held in memory. */
    public static String sha256(Cloud cloud) {
        MessageDigest digest = newDigest();
        try (OutputStream out = new BufferedOutputStream(
                new DigestOutputStream(OutputStream.nullOutputStream(), digest), BUFFER_BYTES)) {
            CloudJson.mapper().writeValue(out, cloud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
