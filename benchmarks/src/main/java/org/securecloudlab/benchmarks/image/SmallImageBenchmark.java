package org.securecloudlab.benchmarks.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.image.digest.ImageFeed;
import org.securecloudlab.image.signature.ImageSignatures;
import org.securecloudlab.image.signature.KeyManager;
import org.securecloudlab.image.signature.SignatureProperties;
import org.securecloudlab.image.signature.SignatureVerdict;

/** Whole verifications of a 4 KiB image signed with RSA-2048, certificate parsing included, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class SmallImageBenchmark {
    private final ImageBytes image = ImageBytes.of(resource("small.bin"));
    private final KeyManager keys = KeyManager.of(
            Map.of("id", new KeyManager.Certificate(KeyManager.Certificate.X_509, resource("small.cer"))));
    private final SignatureProperties properties = new SignatureProperties(
            Optional.of(Base64.getEncoder().encodeToString(resource("small.sig"))),
            Optional.of("SHA-256"),
            Optional.of("RSA-PSS"),
            Optional.of("id"));

    @Benchmark
    public SignatureVerdict rsa2048() throws IOException {
        SignatureVerdict verdict = ImageSignatures.verify(properties, keys, ImageFeed.of(image));
        if (!verdict.isAccepted()) {
            throw new IllegalStateException("a good signature was refused");
        }
        return verdict;
    }

    private static byte[] resource(String name) {
        try (InputStream in = SmallImageBenchmark.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
