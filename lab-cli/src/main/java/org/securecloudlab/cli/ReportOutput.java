package org.securecloudlab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.securecloudlab.scenario.ScenarioJson;
import org.securecloudlab.scenario.report.ReportFormat;
import org.securecloudlab.scenario.report.ReportRenderer;
import org.securecloudlab.scenario.report.RunReport;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How reports are printed and where else they are written. */
final class ReportOutput {

    /** Languages of reports. */
    enum Language {
        en(Locale.ENGLISH),
        zh(Locale.SIMPLIFIED_CHINESE);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        Locale locale() {
            return locale;
        }
    }

    @Option(names = "--format", description = "What to print: ${COMPLETION-CANDIDATES} (default: text).")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--json", description = "Print one line of JSON for each scenario: {\"case\": …, \"answer\": …}.")
    private boolean json;

    @Option(names = "--lang", description = "Language of text and HTML: ${COMPLETION-CANDIDATES} (default: en).")
    private Language language = Language.en;

    @Option(names = "--output", paramLabel = "FILE", description = "Write the report there instead of printing it.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--junit", paramLabel = "FILE", description = "Also write all expectations as JUnit XML.")
    private Optional<Path> junit = Optional.empty();

    @Option(names = "--html", paramLabel = "FILE", description = "Also write the report as one HTML page.")
    private Optional<Path> html = Optional.empty();

    /** Refuses what does not go together. */
    void check(int scenarios, CommandLine line) {
        if (scenarios > 1 && (file.isPresent() || html.isPresent())) {
            throw new ParameterException(line, "--output and --html take one scenario; " + scenarios + " were given");
        }
        if (json && format != ReportFormat.TEXT) {
            throw new ParameterException(line, "--json is a format of its own; leave out --format");
        }
    }

    /** Prints one report, unless it goes to a file. */
    void print(String name, RunReport report, CommandLine line) throws IOException {
        String text = json ? jsonLine(name, report) : ReportRenderer.render(report, format, language.locale());
        if (file.isPresent()) {
            write(file.get(), text);
            return;
        }
        PrintWriter out = line.getOut();
        out.print(text);
        out.flush();
    }

    /** Writes the files that were asked for beside. */
    void writeFiles(List<RunReport> reports) throws IOException {
        if (junit.isPresent()) {
            write(junit.get(), ReportRenderer.junit(reports, language.locale()));
        }
        if (html.isPresent()) {
            write(html.get(), ReportRenderer.render(reports.get(0), ReportFormat.HTML, language.locale()));
        }
    }

    private static String jsonLine(String name, RunReport report) {
        return JsonLines.line(ScenarioJson.mapper(), name, report);
    }

    private static void write(Path target, String text) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(target, text, StandardCharsets.UTF_8);
    }
}
