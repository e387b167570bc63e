package org.securecloudlab.store.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** A random password in a file that only its owner can read. */
final class PasswordFile {
    private static final int RANDOM_BYTES = 24;
    private static final String OWNER_ONLY = "rw-------";

    private PasswordFile() {}

    /** The password in the file; a missing file is made, whole or not at all. */
    static String readOrCreate(Path file) throws IOException {
        if (!Files.exists(file)) {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
            Files.writeString(fresh, random(), StandardCharsets.US_ASCII, StandardOpenOption.SYNC);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        requireOwnerOnly(file);
        return Files.readString(file, StandardCharsets.US_ASCII).strip();
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void requireOwnerOnly(Path file) throws IOException {
        Set<?> rights = Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS);
        if (!rights.equals(PosixFilePermissions.fromString(OWNER_ONLY))) {
            throw new DatabaseUnusableException(
                    "The password file " + file.getFileName()
                            + " can be read by others. Run chmod 600 on it, and change the password if others were on this machine.");
        }
    }
}
