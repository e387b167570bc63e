package org.securecloudlab.cli.image;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cli.ProgressLine;
import org.securecloudlab.image.ChannelBytes;
import org.securecloudlab.image.digest.ImageFeed;
import org.securecloudlab.image.format.DiskFormats;
import org.securecloudlab.image.signature.HashMethod;
import org.securecloudlab.image.signature.SignatureKeyType;
import org.securecloudlab.image.signing.ImageCreation;
import org.securecloudlab.image.signing.ImageSigner;
import org.securecloudlab.image.signing.LabKey;
import org.securecloudlab.image.signing.LabKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a lab's key and certificate and signs an image with it. */
@Command(
        name = "sign",
        description = {
            "Make a key and certificate for a lab, sign an image with it, and print its properties and the line that "
                    + "creates the image.",
            "Key and certificate are marked as a lab's; keep them out of production."
        },
        sortOptions = false)
final class SignCommand implements Callable<Integer> {
    private static final Duration VALID = Duration.ofDays(365);

    @Parameters(paramLabel = "IMAGE", description = "The image file to sign.")
    private Path image = Path.of("");

    @Option(
            names = "--output",
            paramLabel = "DIR",
            required = true,
            description = "Where key, certificates and a case to verify them are written; the key is not overwritten.")
    private Path output = Path.of("");

    @Option(names = "--key-type", description = "RSA-PSS, DSA, ECC_SECP384R1 … (default: RSA-PSS).")
    private String keyType = "RSA-PSS";

    @Option(names = "--hash", description = "SHA-224, SHA-256, SHA-384 or SHA-512 (default: SHA-256).")
    private String hash = "SHA-256";

    @Option(
            names = "--certificate-id",
            paramLabel = "UUID",
            description = "Id that the certificate has in the key manager (default: a new one).")
    private String certificateId = UUID.randomUUID().toString();

    @Option(names = "--disk-format", description = "For the printed line (default: by the image's ending).")
    private String diskFormat = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        SignatureKeyType type = SignatureKeyType.named(keyType)
                .orElseThrow(
                        () -> new InputException("--key-type", "[" + keyType + "]", "RSA-PSS, DSA, ECC_SECP384R1 …"));
        HashMethod method = HashMethod.named(hash)
                .orElseThrow(
                        () -> new InputException("--hash", "[" + hash + "]", "SHA-224, SHA-256, SHA-384 or SHA-512"));
        SecureRandom random = new SecureRandom();
        Files.createDirectories(output);
        Instant now = Instant.now();
        LabKey key = LabKeys.generate(type, "lab", now.minus(Duration.ofMinutes(5)), now.plus(VALID), random);
        SignedImageFiles files = new SignedImageFiles(output, certificateId);
        files.writeKey(key);
        try (ChannelBytes bytes = ChannelBytes.of(FileChannel.open(image));
                ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), Names.file(image))) {
            String signature = ImageSigner.sign(key, method, ImageFeed.of(bytes, progress), random);
            ImageCreation creation = new ImageCreation(signature, method, type, certificateId);
            files.writeCase(image, now, creation);
            print(creation);
        }
        return ExitStatus.YES;
    }

    private void print(ImageCreation creation) {
        PrintWriter out = spec.commandLine().getOut();
        String name = Names.file(image);
        String format = diskFormat.isEmpty() ? DiskFormats.ofEnding(name) : diskFormat;
        creation.properties().forEach(out::println);
        out.printf("%n%s%n", creation.commandLine(name, Names.withoutEnding(name), format));
    }
}
