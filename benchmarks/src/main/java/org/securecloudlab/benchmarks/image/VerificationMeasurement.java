package org.securecloudlab.benchmarks.image;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.image.digest.Digests;
import org.securecloudlab.image.digest.ImageFeed;
import org.securecloudlab.image.signature.HashMethod;
import org.securecloudlab.image.signature.ImageSignatures;
import org.securecloudlab.image.signature.KeyManager;
import org.securecloudlab.image.signature.SignatureKeyType;
import org.securecloudlab.image.signature.SignatureProperties;
import org.securecloudlab.image.signature.SignatureVerdict;
import org.securecloudlab.image.signing.ImageSigner;
import org.securecloudlab.image.signing.LabKey;
import org.securecloudlab.image.signing.LabKeys;

/**
 * Verifies a signed image from a file; beside it the same JDK's bare digest over as many bytes from memory, and over the file read in a
 * plain loop; by CPU time of the whole process. Arguments: the file, the hash, rounds.
 */
public final class VerificationMeasurement {
    private static final int BARE_BYTES = 1 << 20;
    private static final int PLAIN_BLOCK_BYTES = 1 << 16;
    private static final double MEBIBYTE = 1 << 20;

    private VerificationMeasurement() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        HashMethod hash = HashMethod.named(arguments[1]).orElseThrow();
        int rounds = Integer.parseInt(arguments[2]);
        SecureRandom random = new SecureRandom();
        Instant now = Instant.now();
        LabKey key = LabKeys.generate(
                SignatureKeyType.RSA_PSS,
                "measurement",
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(1)),
                random);
        try (FileChannel channel = FileChannel.open(file)) {
            FileImage image = new FileImage(channel, channel.size());
            SignatureProperties properties = new SignatureProperties(
                    Optional.of(ImageSigner.sign(key, hash, ImageFeed.of(image), random)),
                    Optional.of(hash.propertyValue()),
                    Optional.of(SignatureKeyType.RSA_PSS.propertyValue()),
                    Optional.of("id"));
            KeyManager keys = KeyManager.of(
                    Map.of("id", new KeyManager.Certificate(KeyManager.Certificate.X_509, key.certificate())));
            double[] bare = new double[rounds];
            double[] read = new double[rounds];
            double[] verified = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                bare[round] = seconds(() -> bare(hash, image.sizeBytes()));
                read[round] = seconds(() -> readAndHash(hash, file));
                verified[round] = seconds(() -> verify(properties, keys, image));
            }
            print(image.sizeBytes() / MEBIBYTE, median(bare), median(read), median(verified));
        }
    }

    private record FileImage(FileChannel file, long sizeBytes) implements ImageBytes {
        @Override
        public int read(ByteBuffer target, long offset) throws IOException {
            return file.read(target, offset);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void bare(HashMethod hash, long bytes) {
        MessageDigest digest = Digests.of(hash.propertyValue());
        byte[] block = new byte[BARE_BYTES];
        for (long done = 0; done < bytes; done += block.length) {
            digest.update(block);
        }
        digest.digest();
    }

    /** What a plain program does: read a block, hash it. */
    private static void readAndHash(HashMethod hash, Path file) throws IOException {
        MessageDigest digest = Digests.of(hash.propertyValue());
        byte[] block = new byte[PLAIN_BLOCK_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int got = in.read(block); got >= 0; got = in.read(block)) {
                digest.update(block, 0, got);
            }
        }
        digest.digest();
    }

    private static void verify(SignatureProperties properties, KeyManager keys, ImageBytes image) throws IOException {
        SignatureVerdict verdict = ImageSignatures.verify(properties, keys, ImageFeed.of(image));
        if (!verdict.isAccepted()) {
            throw new IllegalStateException("a good signature was refused: " + verdict);
        }
    }

    private static double seconds(Work work) throws IOException {
        long before = cpuNanos();
        work.run();
        return (cpuNanos() - before) / 1e9;
    }

    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(double mebibytes, double bare, double read, double verified) {
        System.out.printf("Java %s, %.0f MiB%n", Runtime.version(), mebibytes);
        System.out.printf("bare digest, bytes in memory: %.2f s CPU, %.0f MiB/s%n", bare, mebibytes / bare);
        System.out.printf("bare digest, bytes read:      %.2f s CPU, %.0f MiB/s%n", read, mebibytes / read);
        System.out.printf(
                "verification:                 %.2f s CPU, %.0f MiB/s; ratio to memory %.2f, to read %.2f%n",
                verified, mebibytes / verified, bare / verified, read / verified);
        System.out.printf("peak heap: %,d MiB%n", peakHeapBytes() >> 20);
    }

    private static long peakHeapBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
