package org.securecloudlab.cli.image;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.securecloudlab.image.signature.Pem;
import org.securecloudlab.image.signing.ImageCreation;
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
        Files.writeString(file, LAB_ONLY + Pem.text("PRIVATE KEY", key.privateKey()), StandardOpenOption.WRITE);
        Files.writeString(folder.resolve("certificate.pem"), LAB_ONLY + Pem.text("CERTIFICATE", key.certificate()));
        Files.writeString(folder.resolve("root.pem"), LAB_ONLY + Pem.text("CERTIFICATE", key.root()));
    }

    void writeCase(Path image, Instant now, ImageCreation creation) throws IOException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", "signed");
        document.put("mode", "signature");
        document.put("now", now.truncatedTo(ChronoUnit.SECONDS).toString());
        document.put("image", image.toAbsolutePath().toString());
        document.put("image_properties", creation.propertyMap());
        document.put(
                "key_manager",
                Map.of(certificateId, Map.of("pem", "certificate.pem"), "root", Map.of("pem", "root.pem")));
        byte[] json = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
        Files.write(folder.resolve("case.json"), json);
    }
}
