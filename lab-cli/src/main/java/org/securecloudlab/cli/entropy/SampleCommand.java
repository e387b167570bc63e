package org.securecloudlab.cli.entropy;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cli.ProgressLine;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.entropy.assessment.fips.FipsCounts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a real source, with a bound, and measures its rate. */
@Command(
        name = "sample",
        description = {
            "Read a source and measure its rate: a device, a file, or an EGD server (egd:unix:PATH, egd:PORT, egd:HOST:PORT).",
            "Ends after --bytes or --seconds. Exit status 1 when it gave fewer bytes than wanted."
        },
        sortOptions = false)
final class SampleCommand implements Callable<Integer> {
    private static final String EGD = "egd:";
    private static final int MOST_BYTES = 256 << 20;

    @Parameters(paramLabel = "DEVICE", description = "Such as /dev/hwrng, /dev/random, egd:unix:/run/egd.sock.")
    private String device = "";

    @Option(names = "--bytes", paramLabel = "N", description = "How many bytes (default 1,000,000).")
    private int bytes = 1_000_000;

    @Option(names = "--seconds", paramLabel = "N", description = "For how long at most (default 60).")
    private long seconds = 60;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Keep the bytes, for 'lab entropy assess --bits-per-symbol 8'; readable by you alone.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        require(bytes >= 1 && bytes <= MOST_BYTES, "--bytes is 1 to " + MOST_BYTES);
        require(seconds >= 1, "--seconds is at least 1");
        Sampled sampled;
        try (ProgressLine progress = new ProgressLine(console.err(), "bytes")) {
            sampled = BoundedSampling.sample(source(), bytes, Duration.ofSeconds(seconds), progress);
        }
        if (output.isPresent()) {
            write(output.get(), sampled.bytes());
        }
        PrintWriter out = console.out();
        if (console.isJson()) {
            out.print(JsonLines.line(CloudJson.mapper(), name(), sampled.answer()));
        } else {
            print(sampled, out);
        }
        return sampled.isComplete() ? ExitStatus.YES : ExitStatus.NO;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new CommandLine.ParameterException(console.line(), otherwise);
        }
    }

    private SampleSource source() throws IOException {
        if (!device.startsWith(EGD)) {
            return SampleSource.device(Path.of(device));
        }
        try {
            return SampleSource.egd(EgdAddress.parse(device.substring(EGD.length())));
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(console.line(), "DEVICE: " + e.getMessage(), e);
        }
    }

    private String name() {
        return device.startsWith(EGD) ? "egd" : Names.file(Path.of(device));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        }
    }

    private void print(Sampled sampled, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s: %,d of %,d bytes in %.3f s, the first after %.3f s%n",
                name(),
                sampled.bytes().length,
                sampled.wanted(),
                sampled.elapsed().toNanos() / 1e9,
                sampled.untilFirst().toNanos() / 1e9);
        out.printf(Locale.ROOT, "rate: %,.1f bit/s%n", sampled.bitsPerSecond());
        FipsCounts fips = sampled.fips();
        out.printf(Locale.ROOT, "FIPS 140-2: %,d of %,d blocks failed%n", fips.blocksFailed(), fips.blocks());
        sampled.failure().ifPresent(text -> out.println("ended: " + text));
    }
}
