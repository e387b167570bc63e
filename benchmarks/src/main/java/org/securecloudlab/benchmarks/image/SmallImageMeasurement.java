package org.securecloudlab.benchmarks.image;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.image.digest.ImageFeed;
import org.securecloudlab.image.signature.ImageSignatures;
import org.securecloudlab.image.signature.KeyManager;
import org.securecloudlab.image.signature.SignatureProperties;

/**
 * Whole verifications of a 4 KiB image signed with RSA-2048, certificate parsing included, by CPU time of the one thread that does them:
 * on a machine that others use too, wall time would measure them.
 */
public final class SmallImageMeasurement {
    private static final int ROUNDS = 8;
    private static final int VERIFICATIONS = 5_000;

    private SmallImageMeasurement() {}

    public static void main(String[] arguments) throws IOException {
        ImageBytes image = ImageBytes.of(resource("small.bin"));
        KeyManager keys = KeyManager.of(
                Map.of("id", new KeyManager.Certificate(KeyManager.Certificate.X_509, resource("small.cer"))));
        SignatureProperties properties = new SignatureProperties(
                Optional.of(Base64.getEncoder().encodeToString(resource("small.sig"))),
                Optional.of("SHA-256"),
                Optional.of("RSA-PSS"),
                Optional.of("id"));
        System.out.printf("Java %s%n", Runtime.version());
        for (int round = 0; round < ROUNDS; round++) {
            long before = cpuNanos();
            for (int i = 0; i < VERIFICATIONS; i++) {
                if (!ImageSignatures.verify(properties, keys, ImageFeed.of(image))
                        .isAccepted()) {
                    throw new IllegalStateException("a good signature was refused");
                }
            }
            System.out.printf("%.0f verifications per CPU second%n", VERIFICATIONS * 1e9 / (cpuNanos() - before));
        }
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = SmallImageMeasurement.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
