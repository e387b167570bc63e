package org.securecloudlab.scenario.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.securecloudlab.cloud.review.Finding;

/**
 * What makes a finding the same one in another run: host, file, rule, section, key and value. The line does not, so that a comment
 * above changes nothing.
 */
public final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256, in hexadecimal. */
    public static String of(String host, Finding finding) {
        String text = String.join(
                "\0",
                host,
                finding.file(),
                finding.rule().id(),
                finding.section().orElse(""),
                finding.key().orElse(""),
                finding.value().toString());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
