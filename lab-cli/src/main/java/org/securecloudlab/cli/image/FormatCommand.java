package org.securecloudlab.cli.image;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.CaseFiles;
import org.securecloudlab.cli.CaseRun;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cli.ProgressLine;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.image.ChannelBytes;
import org.securecloudlab.image.format.CacheSettings;
import org.securecloudlab.image.format.CacheStep;
import org.securecloudlab.image.format.CacheVerdict;
import org.securecloudlab.image.format.DiskFormats;
import org.securecloudlab.image.report.FormatAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a compute node makes of an image file, and what is dangerous in it. */
@Command(
        name = "format",
        description = {
            "Tell what a compute node's download-to-cache step makes of an image file, what its base file would "
                    + "hold, and what is dangerous in the image."
        },
        sortOptions = false)
final class FormatCommand implements Callable<Integer> {

    @Parameters(paramLabel = "IMAGE|CASE.json", arity = "1..*", description = "Image files; cases; folders of cases.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--disk-format",
            description = "For an image file: what the image service declares it to be (default: by its ending).")
    private Optional<String> diskFormat = Optional.empty();

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        List<Path> images = inputs.stream().filter(FormatCommand::isImage).toList();
        List<Path> cases = inputs.stream().filter(input -> !isImage(input)).toList();
        int worst = CaseRun.all(images, console.line(), this::image);
        List<Path> expanded = cases.isEmpty() ? List.of() : CaseFiles.files(cases, ".json");
        return Math.max(worst, CaseRun.all(expanded, console.line(), this::fromCase));
    }

    private static boolean isImage(Path input) {
        return Files.isRegularFile(input) && !Names.file(input).endsWith(".json");
    }

    private int image(Path file) throws IOException {
        String name = Names.file(file);
        String declared = diskFormat.orElseGet(() -> DiskFormats.ofEnding(name));
        return judge(name, file, declared, CacheSettings.defaults());
    }

    private int fromCase(Path file) throws IOException {
        CaseDocument document = CaseDocument.read(file);
        JsonNode types = document.field("vmdk_allowed_types");
        CacheSettings defaults = CacheSettings.defaults();
        CacheSettings settings = new CacheSettings(
                document.field("force_raw_images").asBoolean(defaults.forceRawImages()),
                !document.field("disable_deep_image_inspection").asBoolean(!defaults.deepInspection()),
                types.isArray() ? CaseDocument.texts(types) : defaults.vmdkAllowedTypes());
        return judge(document.id(), document.path(document.needed("image")), document.needed("disk_format"), settings);
    }

    private int judge(String id, Path file, String declared, CacheSettings settings) throws IOException {
        try (ChannelBytes image = ChannelBytes.of(FileChannel.open(file));
                ProgressLine progress = new ProgressLine(console.err(), id)) {
            CacheVerdict verdict = CacheStep.judge(image, declared, settings, progress);
            PrintWriter out = console.out();
            if (console.isJson()) {
                out.print(JsonLines.line(CloudJson.mapper(), id, FormatAnswer.of(verdict)));
            } else {
                print(id, verdict, out);
            }
            return verdict.isCached() ? ExitStatus.YES : ExitStatus.NO;
        }
    }

    private static void print(String id, CacheVerdict verdict, PrintWriter out) {
        out.printf("%s: %s%n", id, verdict.isCached() ? "cached" : "refused");
        verdict.refusal().ifPresent(why -> out.printf("  %s: %s%n", why.exception(), why.reason()));
        verdict.base()
                .ifPresent(base -> out.printf(
                        "  base file: %,d bytes, SHA-256 %s%n",
                        base.sizeBytes(), base.sha256().orElse("not told")));
        verdict.dangers()
                .forEach(danger ->
                        out.printf("  danger %s: %s (%s)%n", danger.code(), danger.detail(), danger.source()));
    }
}
