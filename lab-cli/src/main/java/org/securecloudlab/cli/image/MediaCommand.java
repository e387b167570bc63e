package org.securecloudlab.cli.image;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.CaseRun;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cli.ProgressLine;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.image.media.FileVerdict;
import org.securecloudlab.image.media.ListVerdict;
import org.securecloudlab.image.media.MediaCheck;
import org.securecloudlab.image.media.MediaPolicy;
import org.securecloudlab.image.media.MediaReport;
import org.securecloudlab.image.report.MediaAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies downloaded boot media: the signature of the list of checksums, then every file. */
@Command(
        name = "media",
        description = {
            "Verify boot media in folders: the OpenPGP signature of each list of checksums, then every checksum.",
            "One verdict a file with the chain of reasons; what gpg says and what we say."
        },
        sortOptions = false)
final class MediaCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders with media, lists and signatures.")
    private List<Path> folders = List.of();

    @Option(
            names = "--key",
            paramLabel = "FILE",
            required = true,
            description = "A file of public keys; may be given again.")
    private List<Path> keys = List.of();

    @Option(
            names = "--fingerprint",
            description =
                    "Only signatures of this key count; may be given again. Compare it with one that you have from elsewhere.")
    private List<String> fingerprints = List.of();

    @Option(names = "--signatures", description = "So many good signatures of different keys are needed (default: 1).")
    private int needed = 1;

    @Option(names = "--image", paramLabel = "NAME", description = "This file must be genuine; may be given again.")
    private List<String> images = List.of();

    @Option(names = "--ignore-missing", description = "Files that a list names and that are not there do not matter.")
    private boolean ignoreMissing;

    @Option(names = "--now", paramLabel = "INSTANT", description = "Judge at this instant (default: now).")
    private Optional<Instant> now = Optional.empty();

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        List<byte[]> keyFiles = new ArrayList<>();
        for (Path key : keys) {
            keyFiles.add(OpenPgpCommand.bounded(key));
        }
        MediaPolicy policy = new MediaPolicy(keyFiles, Set.copyOf(fingerprints), needed, now.orElseGet(Instant::now));
        return CaseRun.all(folders, console.line(), folder -> one(folder, policy));
    }

    private int one(Path folder, MediaPolicy policy) throws IOException {
        String name = Names.file(folder);
        PrintWriter out = console.out();
        try (ProgressLine progress = new ProgressLine(console.err(), name)) {
            MediaReport report =
                    MediaCheck.of(DiskMediaFolder.of(folder), policy, Set.copyOf(images), ignoreMissing, progress);
            if (console.isJson()) {
                out.print(JsonLines.line(CloudJson.mapper(), name, MediaAnswer.of(report)));
            } else {
                print(name, report, out);
            }
            return report.isGood() ? ExitStatus.YES : ExitStatus.NO;
        }
    }

    private static void print(String name, MediaReport report, PrintWriter out) {
        out.printf("%s: %s%n", name, report.isGood() ? "every file is genuine" : "not every file is genuine");
        for (ListVerdict list : report.lists()) {
            out.printf(
                    "  list %s: %s (gpg exits with %s, the checksum tool with %d)%n",
                    list.name(),
                    list.isBelieved() ? "believed" : "not believed",
                    list.gpg().map(gpg -> String.valueOf(gpg.exitStatus())).orElse("nothing, it is unsigned"),
                    list.sums().exitStatus());
        }
        for (FileVerdict file : report.files()) {
            out.printf("  %s: %s%n", file.name(), file.state().name().toLowerCase(java.util.Locale.ROOT));
            file.chain().forEach(reason -> out.printf("    %s%n", reason));
        }
    }
}
