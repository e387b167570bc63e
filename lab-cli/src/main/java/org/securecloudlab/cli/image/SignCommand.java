package org.securecloudlab.cli.image;

import java.io.IOException;
import java.io.PrintWriter;
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
import org.securecloudlab.image.digest.ImageFeed;
import org.securecloudlab.image.signature.HashMethod;
import org.securecloudlab.image.signature.SignatureKeyType;
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
            "Make a key and certificate for a lab, sign an image with it, and print its properties and the line that",
            "creates the image. Key and certificate are marked as a lab's; keep them out of production."
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
        try (FileBytes bytes = FileBytes.open(image);
                ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), Names.file(image))) {
            String signature = ImageSigner.sign(key, method, ImageFeed.of(bytes, progress), random);
            files.writeCase(image, now, type, method, signature);
            print(type, method, signature);
        }
        return ExitStatus.YES;
    }

    private void print(SignatureKeyType type, HashMethod method, String signature) {
        PrintWriter out = spec.commandLine().getOut();
        String name = Names.file(image);
        String format = diskFormat.isEmpty() ? DiskFormats.ofEnding(name) : diskFormat;
        out.printf("img_signature=%s%n", signature);
        out.printf("img_signature_hash_method=%s%n", method.propertyValue());
        out.printf("img_signature_key_type=%s%n", type.propertyValue());
        out.printf("img_signature_certificate_uuid=%s%n%n", certificateId);
        out.printf(
                "openstack image create --file '%s' --disk-format %s --container-format bare \\%n",
                name.replace("'", "'\\''"), format);
        out.printf("  --property img_signature='%s' \\%n", signature);
        out.printf("  --property img_signature_hash_method=%s \\%n", method.propertyValue());
        out.printf("  --property img_signature_key_type=%s \\%n", type.propertyValue());
        out.printf(
                "  --property img_signature_certificate_uuid=%s '%s'%n",
                certificateId, Names.withoutEnding(name).replace("'", "'\\''"));
    }
}
