package org.securecloudlab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.anonymize.Anonymizer;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Whether a cloud is written under pseudonyms, and with which key. */
final class AnonymizeOptions {
    private static final int KEY_BYTES = 32;

    @Option(
            names = "--anonymize",
            description = {
                "Replace names, ids, addresses and free text by keyed pseudonyms, in the totals and in --output.",
                "Problems still name the originals: do not send them along."
            })
    private boolean wanted;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = {
                "The key of --anonymize, in hexadecimal; made (0600) when the file is not there.",
                "The same key gives the same pseudonyms. Keep it as you would keep the originals."
            })
    private Optional<Path> keyFile = Optional.empty();

    /** The cloud, under pseudonyms when that is wanted. */
    Cloud apply(Cloud cloud, CommandLine line) throws IOException {
        if (!wanted) {
            return cloud;
        }
        Path file = keyFile.orElseThrow(() ->
                new ParameterException(line, "--anonymize needs --key FILE; the file is made when it is not there"));
        if (!Files.exists(file)) {
            makeKey(file);
            line.getErr().println("Made the key " + file + ": keep it, and keep it to yourself.");
        }
        return new Anonymizer(key(file)).anonymize(cloud);
    }

    private static byte[] key(Path file) throws IOException {
        String text = Files.readString(file).strip();
        try {
            byte[] key = HexFormat.of().parseHex(text);
            if (key.length >= KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // said below, together with keys that are too short
        }
        throw new InputException("--key " + Names.file(file), "no such key", "at least 64 hexadecimal digits");
    }

    private static void makeKey(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(
                file, HexFormat.of().formatHex(key) + "\n", StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
