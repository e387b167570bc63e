package org.securecloudlab.cli.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cli.ProgressLine;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.image.ChannelBytes;
import org.securecloudlab.image.digest.ImageFeed;
import org.securecloudlab.image.provenance.ProvenanceBundle;
import org.securecloudlab.image.provenance.ProvenancePolicy;
import org.securecloudlab.image.provenance.ProvenanceReport;
import org.securecloudlab.image.provenance.ProvenanceVerifier;
import org.securecloudlab.image.provenance.TrustRoot;
import org.securecloudlab.image.report.ProvenanceAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks who built a file, by its Sigstore bundle. */
@Command(
        name = "provenance",
        description = {
            "Check who built a file: its Sigstore bundle (a signature over the file, or a signed statement such as SLSA "
                    + "provenance) against a trusted root, every step by itself.",
            "No network is used."
        },
        sortOptions = false)
final class ProvenanceCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The image, or any other file.")
    private Path file = Path.of("");

    @Option(
            names = "--bundle",
            paramLabel = "FILE",
            description = "Its bundle (default: FILE.sigstore.json, else FILE.sigstore).")
    private Optional<Path> bundle = Optional.empty();

    @Option(
            names = "--trusted-root",
            required = true,
            paramLabel = "FILE",
            description = "The keys to trust: a trusted_root.json.")
    private Path trustedRoot = Path.of("");

    @Option(
            names = "--identity",
            required = true,
            paramLabel = "SUBJECT",
            description = "Who must have signed: an e-mail address, or the address of a workflow.")
    private String identity = "";

    @Option(
            names = "--issuer",
            required = true,
            paramLabel = "URL",
            description = "Who must have told that identity, such as https://token.actions.githubusercontent.com.")
    private String issuer = "";

    @Option(
            names = "--predicate-type",
            paramLabel = "URI",
            description = "What must be stated, such as https://slsa.dev/provenance/v1 (default: anything).")
    private Optional<String> predicateType = Optional.empty();

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        List<Problem> problems = new ArrayList<>();
        Optional<ProvenanceBundle> read =
                read(bundleFile(), ProvenanceBundle.MAX_BYTES, "a Sigstore bundle", ProvenanceBundle::read, problems);
        Optional<TrustRoot> root =
                read(trustedRoot, TrustRoot.MAX_BYTES, "a trusted_root.json", TrustRoot::read, problems);
        if (read.isEmpty() || root.isEmpty()) {
            throw new InputException(problems);
        }
        ProvenancePolicy policy = new ProvenancePolicy(identity, issuer, predicateType);
        try (ChannelBytes image = ChannelBytes.of(FileChannel.open(file));
                ProgressLine progress = new ProgressLine(console.err(), Names.file(file))) {
            return print(ProvenanceVerifier.verify(read.get(), root.get(), policy, ImageFeed.of(image, progress)));
        }
    }

    /** As Sigstore's clients look for it (client specification 4.1.1). */
    private Path bundleFile() {
        return bundle.orElseGet(() -> {
            Path usual = file.resolveSibling(Names.file(file) + ".sigstore.json");
            Path older = file.resolveSibling(Names.file(file) + ".sigstore");
            return Files.exists(usual) || !Files.exists(older) ? usual : older;
        });
    }

    private static <T> Optional<T> read(
            Path path, int maxBytes, String expected, Function<byte[], T> reader, List<Problem> problems)
            throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return Optional.of(reader.apply(stream.readNBytes(maxBytes + 1)));
        } catch (IllegalArgumentException e) {
            problems.add(
                    Problem.error("", String.valueOf(e.getMessage()), expected).in(Names.file(path)));
            return Optional.empty();
        }
    }

    private int print(ProvenanceReport report) {
        console.print(
                CloudJson.mapper(),
                Names.file(file),
                ProvenanceAnswer.of(report),
                () -> ProvenanceText.of(Names.file(file), report));
        return report.isVerified() ? ExitStatus.YES : ExitStatus.NO;
    }
}
