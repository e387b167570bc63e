package org.securecloudlab.cli.image;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.CaseFiles;
import org.securecloudlab.cli.CaseRun;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cli.ProgressLine;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.image.ChannelBytes;
import org.securecloudlab.image.digest.ImageFeed;
import org.securecloudlab.image.openpgp.GpgVerify;
import org.securecloudlab.image.openpgp.PgpOptions;
import org.securecloudlab.image.openpgp.PgpReport;
import org.securecloudlab.image.openpgp.SignedData;
import org.securecloudlab.image.report.PgpAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies OpenPGP signatures as gpg does, and says what should be believed. */
@Command(
        name = "openpgp",
        description = {
            "Verify OpenPGP signatures: what gpg --verify says, its exit status included, and what should be believed.",
            "Give cases, or a signature with --key and, for a detached one, --data."
        },
        sortOptions = false)
final class OpenPgpCommand implements Callable<Integer> {
    static final long MAX_FILE_BYTES = 16L << 20;

    @Parameters(
            paramLabel = "SIGNATURE|CASE.json",
            arity = "1..*",
            description = "Signature files; cases; folders of cases.")
    private List<Path> inputs = List.of();

    @Option(names = "--key", paramLabel = "FILE", description = "A file of public keys; may be given again.")
    private List<Path> keys = List.of();

    @Option(names = "--data", paramLabel = "FILE", description = "What a detached signature is over.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--now", paramLabel = "INSTANT", description = "Judge at this instant (default: now).")
    private Optional<Instant> now = Optional.empty();

    @Mixin
    private final Console console = new Console();

    @Option(names = "--strict", description = "The exit status follows the strict answer, not gpg's.")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        List<Path> signatures =
                inputs.stream().filter(OpenPgpCommand::isSignature).toList();
        List<Path> cases = inputs.stream().filter(input -> !isSignature(input)).toList();
        int worst = CaseRun.all(signatures, console.line(), this::signature);
        List<Path> expanded = cases.isEmpty() ? List.of() : CaseFiles.files(cases, ".json");
        return Math.max(worst, CaseRun.all(expanded, console.line(), this::fromCase));
    }

    private static boolean isSignature(Path input) {
        return Files.isRegularFile(input) && !Names.file(input).endsWith(".json");
    }

    private int signature(Path file) throws IOException {
        return verify(Names.file(file), keys, file, data, now.orElseGet(Instant::now), PgpOptions.none());
    }

    private int fromCase(Path file) throws IOException {
        CaseDocument document = CaseDocument.read(file);
        List<Path> keyring =
                document.texts("keyring").stream().map(document::path).toList();
        PgpOptions options =
                PgpOptions.parse(document.texts("options"), document.text("trust_model"), OwnerTrusts.lines(document));
        return verify(
                document.id(),
                keyring,
                document.path(document.needed("signature")),
                document.text("data").map(document::path),
                document.instant("now"),
                options);
    }

    private int verify(
            String id, List<Path> keyring, Path signature, Optional<Path> dataFile, Instant at, PgpOptions options)
            throws IOException {
        List<byte[]> keyFiles = new ArrayList<>();
        for (Path key : keyring) {
            keyFiles.add(bounded(key));
        }
        try (ProgressLine progress = new ProgressLine(console.err(), id)) {
            Optional<SignedData> signedData = dataFile.map(path -> digests -> {
                try (ChannelBytes bytes = ChannelBytes.of(FileChannel.open(path))) {
                    ImageFeed.of(bytes, progress).to(digests);
                }
            });
            PgpReport report = GpgVerify.verify(keyFiles, bounded(signature), signedData, at, options);
            PrintWriter out = console.out();
            if (console.isJson()) {
                out.print(JsonLines.line(CloudJson.mapper(), id, PgpAnswer.of(report)));
            } else {
                PgpText.print(id, report, out);
            }
            boolean yes = strict ? report.isStrictlyGood() : report.exitStatus() == 0;
            return yes ? ExitStatus.YES : ExitStatus.NO;
        }
    }

    static byte[] bounded(Path file) throws IOException {
        if (Files.size(file) > MAX_FILE_BYTES) {
            throw new InputException(Names.file(file), "more than 16 MiB", "a file of keys or signatures");
        }
        return Files.readAllBytes(file);
    }
}
