package org.securecloudlab.cli.image;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.securecloudlab.image.signature.HashMethod;
import org.securecloudlab.image.signature.SignatureKeyType;
import org.securecloudlab.image.signature.SignatureProperties;
import org.securecloudlab.image.signing.LabKey;

/** What {@code lab image sign} leaves behind: the key for its owner alone, certificates, and a case that verifies the image. */
record SignedImageFiles(Path folder, String certificateId) {
    private static final String LAB_ONLY = "Made by Secure Cloud Lab for a lab. Not for production.\n";

    /** Writes key and certificates; a key that is there already is not overwritten. */
    void writeKey(LabKey key) throws IOException {
        Path file = folder.resolve("lab-signing-key.pem");
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        Files.writeString(file, LAB_ONLY + pem("PRIVATE KEY", key.privateKey()), StandardOpenOption.WRITE);
        Files.writeString(folder.resolve("certificate.pem"), LAB_ONLY + pem("CERTIFICATE", key.certificate()));
        Files.writeString(folder.resolve("root.pem"), LAB_ONLY + pem("CERTIFICATE", key.root()));
    }

    void writeCase(Path image, Instant now, SignatureKeyType type, HashMethod hash, String signature)
            throws IOException {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(SignatureProperties.SIGNATURE, signature);
        properties.put(SignatureProperties.HASH_METHOD, hash.propertyValue());
        properties.put(SignatureProperties.KEY_TYPE, type.propertyValue());
        properties.put(SignatureProperties.CERTIFICATE_ID, certificateId);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", "signed");
        document.put("mode", "signature");
        document.put("now", now.truncatedTo(ChronoUnit.SECONDS).toString());
        document.put("image", image.toAbsolutePath().toString());
        document.put("image_properties", properties);
        document.put(
                "key_manager",
                Map.of(certificateId, Map.of("pem", "certificate.pem"), "root", Map.of("pem", "root.pem")));
        byte[] json = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
        Files.write(folder.resolve("case.json"), json);
    }

    private static String pem(String label, byte[] der) {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }
}
