package org.securecloudlab.cli.image;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.securecloudlab.image.checksum.SumCheck;
import org.securecloudlab.image.checksum.SumOptions;
import org.securecloudlab.image.checksum.SumReport;
import org.securecloudlab.image.checksum.SumTool;
import org.securecloudlab.kernel.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks lists of checksums as coreutils does, and says what its exit status hides. */
@Command(
        name = "checksums",
        description = {
            "Check lists of checksums, each against the files beside it, as sha256sum -c and its siblings do; "
                    + "and say what their exit status hides."
        },
        sortOptions = false)
final class ChecksumsCommand implements Callable<Integer> {
    private static final long MAX_LIST_BYTES = 64L << 20;

    @Parameters(
            paramLabel = "LIST|CASE.json",
            arity = "1..*",
            description = "Lists such as SHA256SUMS; cases; folders of cases.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--tool",
            description =
                    "For a list: md5sum, sha256sum, b2sum, cksum … (default: from the list's name, else sha256sum).")
    private Optional<String> tool = Optional.empty();

    @Option(names = "--ignore-missing", description = "For a list: files that are not there do not matter.")
    private boolean ignoreMissing;

    @Mixin
    private final Console console = new Console();

    @Option(names = "--strict", description = "The exit status follows the strict answer, not the tool's.")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        List<Path> lists = inputs.stream().filter(ChecksumsCommand::isList).toList();
        List<Path> cases = inputs.stream().filter(input -> !isList(input)).toList();
        int worst = CaseRun.all(lists, console.line(), this::list);
        List<Path> expanded = cases.isEmpty() ? List.of() : CaseFiles.files(cases, ".json");
        return Math.max(worst, CaseRun.all(expanded, console.line(), this::fromCase));
    }

    private static boolean isList(Path input) {
        return Files.isRegularFile(input) && !Names.file(input).endsWith(".json");
    }

    private int list(Path file) throws IOException {
        if (Files.size(file) > MAX_LIST_BYTES) {
            throw new InputException(Names.file(file), "a list of more than 64 MiB", "a list of checksums");
        }
        SumTool used = ListTools.of(Names.file(file), tool);
        SumOptions options = SumOptions.parse(used, ignoreMissing ? List.of("--ignore-missing") : List.of());
        FolderFiles beside = new FolderFiles(file.toAbsolutePath().resolveSibling("."));
        try (ProgressLine progress = new ProgressLine(console.err(), Names.file(file))) {
            return print(
                    Names.file(file),
                    SumCheck.run(Files.readAllBytes(file), Names.file(file), options, beside, progress));
        }
    }

    private int fromCase(Path file) throws IOException {
        CaseDocument document = CaseDocument.read(file);
        String name = document.text("sums_name").orElse("SUMS");
        byte[] list = base64(document, "sums", document.needed("sums"));
        CaseFolder folder = new CaseFolder();
        folder.put(name, list);
        for (Map.Entry<String, com.fasterxml.jackson.databind.JsonNode> entry :
                document.field("files").properties()) {
            folder.put(
                    entry.getKey(), base64(document, "files", entry.getValue().asText()));
        }
        String toolName = document.needed("tool");
        SumTool used = SumTool.named(toolName)
                .orElseThrow(() -> document.wrong("tool", "[" + toolName + "]", "a tool such as sha256sum"));
        SumOptions options = SumOptions.parse(used, document.texts("options"));
        return print(document.id(), SumCheck.run(list, name, options, folder, Progress.NONE));
    }

    private static byte[] base64(CaseDocument document, String field, String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw document.wrong(field, "broken base64", "base64");
        }
    }

    private int print(String id, SumReport report) {
        PrintWriter out = console.out();
        if (console.isJson()) {
            out.print(JsonLines.line(CloudJson.mapper(), id, answer(report)));
        } else {
            out.print(report.output());
            out.print(report.errors());
            report.findings()
                    .forEach(finding -> out.printf(
                            "%s: %s %s%s: %s%n",
                            id,
                            finding.refuses() ? "refuse" : "remark",
                            finding.code(),
                            finding.line() > 0 ? " (line " + finding.line() + ")" : "",
                            finding.detail()));
            out.printf(
                    "%s: tool %s, strict %s%n",
                    id, report.exitStatus() == 0 ? "yes" : "no", report.isStrictlyGood() ? "yes" : "no");
        }
        boolean yes = strict ? report.isStrictlyGood() : report.exitStatus() == 0;
        return yes ? ExitStatus.YES : ExitStatus.NO;
    }

    private static Map<String, Object> answer(SumReport report) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("exit", report.exitStatus());
        answer.put(
                "lines",
                report.lines().stream()
                        .map(verdict -> Map.of(
                                "name",
                                verdict.line().shownName(),
                                "verdict",
                                verdict.kind().word()))
                        .toList());
        answer.put("malformed", report.malformedLines());
        answer.put("stdout", report.output());
        answer.put("stderr", report.errors());
        answer.put(
                "strict",
                Map.of("verdict", report.isStrictlyGood() ? "accept" : "reject", "findings", report.findings()));
        return answer;
    }
}
