package org.securecloudlab.cli.image;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.CaseFiles;
import org.securecloudlab.cli.CaseRun;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.image.template.ComplianceHistory;
import org.securecloudlab.image.template.TemplateAudit;
import org.securecloudlab.image.template.TemplateReport;
import org.securecloudlab.image.template.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Audits templates of the Oz image builder. */
@Command(
        name = "template",
        description = {
            "Audit templates of the Oz image builder: whether Oz takes them, what weakens the image, and which "
                    + "hardening rules their commands carry out."
        },
        sortOptions = false)
final class TemplateCommand implements Callable<Integer> {
    private static final long MAX_BYTES = 4L << 20;

    @Parameters(paramLabel = "FILE.tdl", arity = "1..*", description = "Templates, or folders of them.")
    private List<Path> templates = List.of();

    @Mixin
    private final Console console = new Console();

    @Option(
            names = "--history",
            description =
                    "The templates are versions of one, in order: print which hardening rules each gained and lost.")
    private boolean history;

    @Override
    public Integer call() throws IOException {
        List<Path> files = CaseFiles.files(templates, ".tdl");
        return history ? history(files) : CaseRun.all(files, console.line(), this::one);
    }

    private int history(List<Path> files) throws IOException {
        ComplianceHistory all = new ComplianceHistory(List.of());
        for (Path file : files) {
            all = all.with(Names.withoutEnding(Names.file(file)), read(file));
        }
        PrintWriter out = console.out();
        if (console.isJson()) {
            out.print(JsonLines.line(CloudJson.mapper(), "history", all));
        } else {
            all.versions()
                    .forEach(version -> out.printf(
                            "%s: %d rules%s%s%n",
                            version.label(),
                            version.rules().size(),
                            version.gained().isEmpty() ? "" : ", gained " + String.join(" ", version.gained()),
                            version.lost().isEmpty() ? "" : ", lost " + String.join(" ", version.lost())));
        }
        return all.hasLoss() ? ExitStatus.NO : ExitStatus.YES;
    }

    private int one(Path file) throws IOException {
        String id = Names.withoutEnding(Names.file(file));
        TemplateReport report = read(file);
        PrintWriter out = console.out();
        if (console.isJson()) {
            out.print(JsonLines.line(CloudJson.mapper(), id, answer(report)));
        } else {
            print(id, report, out);
        }
        return report.isClean() ? ExitStatus.YES : ExitStatus.NO;
    }

    static TemplateReport read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new InputException(Names.file(file), "a template of more than 4 MiB", "a smaller one");
        }
        return TemplateAudit.of(Files.readAllBytes(file));
    }

    private static Map<String, Object> answer(TemplateReport report) {
        Map<String, Object> oz = new LinkedHashMap<>();
        oz.put("valid", report.isValid());
        oz.put(
                "stage",
                report.violations().stream().findFirst().map(Violation::stage).orElse(null));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("oz", oz);
        answer.put("problems", report.findings());
        if (!report.isValid()) {
            answer.put("violations", report.violations());
        }
        return answer;
    }

    private static void print(String id, TemplateReport report, PrintWriter out) {
        out.printf("%s: %s%n", id, report.isValid() ? "Oz takes it" : "Oz refuses it");
        report.violations()
                .forEach(violation ->
                        out.printf("  %s (%s): %s%n", violation.where(), violation.stage(), violation.detail()));
        report.findings().forEach(finding -> out.println(FindingLine.of(finding)));
    }
}
