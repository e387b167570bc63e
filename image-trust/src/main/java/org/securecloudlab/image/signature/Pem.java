package org.securecloudlab.image.signature;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates as text (RFC 7468). */
public final class Pem {
    private static final int LINE = 64;
    private static final Pattern CERTIFICATE =
            Pattern.compile("-----BEGIN CERTIFICATE-----(.*?)-----END CERTIFICATE-----", Pattern.DOTALL);

    private Pem() {}

    /**
     * The DER bytes of the first certificate in a file; a file without any text form is taken as DER.
     *
     * @throws IllegalArgumentException when the text is not base64
     */
    public static byte[] certificate(byte[] file) {
        Matcher pem = CERTIFICATE.matcher(new String(file, StandardCharsets.ISO_8859_1));
        return pem.find() ? Base64.getMimeDecoder().decode(pem.group(1)) : file;
    }

    /**
     * DER bytes as text.
     *
     * @param label such as {@code CERTIFICATE}
     */
    public static String text(String label, byte[] der) {
        String body = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }
}
