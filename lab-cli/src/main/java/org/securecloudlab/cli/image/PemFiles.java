package org.securecloudlab.cli.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.Names;

/** Certificates in PEM or DER files. */
final class PemFiles {
    private static final int MAX_BYTES = 1 << 20;
    private static final Pattern CERTIFICATE =
            Pattern.compile("-----BEGIN CERTIFICATE-----(.*?)-----END CERTIFICATE-----", Pattern.DOTALL);

    private PemFiles() {}

    /** The DER bytes of the first certificate in a file. */
    static byte[] certificate(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new InputException(Names.file(file), "more than 1 MiB", "one certificate");
        }
        byte[] content = Files.readAllBytes(file);
        Matcher pem = CERTIFICATE.matcher(new String(content, StandardCharsets.ISO_8859_1));
        if (!pem.find()) {
            return content;
        }
        try {
            return Base64.getMimeDecoder().decode(pem.group(1));
        } catch (IllegalArgumentException e) {
            throw new InputException(Names.file(file), "broken base64", "a certificate in PEM");
        }
    }
}
