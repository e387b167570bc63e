package org.securecloudlab.cli.image;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cli.ProgressLine;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.image.ChannelBytes;
import org.securecloudlab.image.report.VerityAnswer;
import org.securecloudlab.image.verity.VerityCheck;
import org.securecloudlab.image.verity.VerityClaim;
import org.securecloudlab.image.verity.VerityLayout;
import org.securecloudlab.image.verity.VerityParameters;
import org.securecloudlab.image.verity.VerityReport;
import org.securecloudlab.image.verity.VeritySuperblock;
import org.securecloudlab.image.verity.VerityTree;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the dm-verity root of a disk, or checks a disk against a stored tree. */
@Command(
        name = "verity",
        description = {
            "Tell the dm-verity root of a raw disk, and write its tree; or check a disk against a stored tree, block by "
                    + "block, as a guest's kernel would.",
            "Superblock, tree and root are those of veritysetup."
        },
        sortOptions = false)
final class VerityCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DATA", description = "The raw disk or partition.")
    private Path data = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "HASH", description = "The stored tree: check against it.")
    private Optional<Path> hash = Optional.empty();

    @Option(names = "--root", paramLabel = "HEX", description = "The root from a place that can be trusted.")
    private String root = "";

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write superblock and tree; an existing file is kept.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--hash-offset", paramLabel = "BYTES", description = "Where the hash area begins (default: 0).")
    private long hashOffset;

    @Option(names = "--no-superblock", description = "The tree comes without one; the options below describe it.")
    private boolean noSuperblock;

    @Option(names = "--uuid", description = "For the superblock that is written (default: by chance).")
    private UUID uuid = UUID.randomUUID();

    @ArgGroup(exclusive = false, heading = "Where no superblock says it:%n")
    private VerityOptions options = new VerityOptions();

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        if (hashOffset < 0 || hashOffset % VerityLayout.SECTOR_BYTES != 0) {
            throw new InputException("--hash-offset", String.valueOf(hashOffset), "a multiple of 512, not below 0");
        }
        try (ChannelBytes disk = ChannelBytes.of(FileChannel.open(data));
                ProgressLine progress = new ProgressLine(console.err(), Names.file(data))) {
            return hash.isPresent() ? check(disk, hash.get(), progress) : make(disk, progress);
        } catch (EOFException e) {
            throw new InputException(Names.file(data), String.valueOf(e.getMessage()), "the whole disk");
        }
    }

    private int make(ChannelBytes disk, ProgressLine progress) throws IOException {
        VerityLayout layout = VerityLayout.of(options.parameters(disk.sizeBytes(), root), hashOffset, !noSuperblock);
        String made;
        if (output.isPresent()) {
            try (FileChannel file =
                    FileChannel.open(output.get(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                if (!noSuperblock) {
                    write(file, new VeritySuperblock(layout.parameters(), uuid).bytes(), hashOffset);
                }
                made = VerityTree.root(
                        disk,
                        layout,
                        (level, index, block) -> write(file, block, layout.offset(level, index)),
                        progress);
            }
        } else {
            made = VerityTree.root(disk, layout, VerityTree.Sink.NONE, progress);
        }
        return print(VerityReport.made(layout, made, root));
    }

    private int check(ChannelBytes disk, Path file, ProgressLine progress) throws IOException {
        try (ChannelBytes tree = ChannelBytes.of(FileChannel.open(file))) {
            VerityLayout layout = VerityLayout.of(
                    noSuperblock ? options.parameters(disk.sizeBytes(), root) : superblock(tree, file),
                    hashOffset,
                    !noSuperblock);
            return print(VerityCheck.run(disk, tree, layout, root, progress));
        }
    }

    private VerityParameters superblock(ChannelBytes tree, Path file) throws IOException {
        try {
            VerityParameters parameters = VeritySuperblock.read(tree, hashOffset)
                    .orElseThrow(() -> new InputException(
                            Names.file(file), "no dm-verity superblock there", "a hash area, or --no-superblock"))
                    .parameters();
            return VerityClaim.of(parameters, root).parameters(parameters.dataBytes());
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    Names.file(file), String.valueOf(e.getMessage()), "a superblock of veritysetup, and its root");
        }
    }

    private static void write(FileChannel file, byte[] bytes, long offset) throws IOException {
        ByteBuffer source = ByteBuffer.wrap(bytes);
        while (source.hasRemaining()) {
            file.write(source, offset + source.position());
        }
    }

    private int print(VerityReport report) {
        console.print(
                CloudJson.mapper(),
                Names.file(data),
                VerityAnswer.of(report),
                () -> VerityText.of(Names.file(data), report));
        return report.isGood() ? ExitStatus.YES : ExitStatus.NO;
    }
}
