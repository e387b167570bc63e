package org.securecloudlab.cli.patch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.securecloudlab.cloud.json.JsonFault;
import org.securecloudlab.patch.version.VersionFlaw;
import org.securecloudlab.patch.version.VersionScheme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which of two versions is newer, as their package manager does. */
@Command(
        name = "compare",
        description = {
            "Compare versions as their package manager does.",
            "Either files of JSON lines with id, scheme, a and b; or, with --scheme, two versions.",
            "Exit status 2 when a version is an error to its package manager."
        },
        sortOptions = false)
final class PatchCompareCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE|VERSION", arity = "1..*", description = "Files of pairs, or two versions.")
    private List<String> named = List.of();

    @Option(names = "--scheme", paramLabel = "SCHEME", description = "dpkg, rpm, apk, semver or generic.")
    private Optional<String> scheme = Optional.empty();

    @Mixin
    private final Console console = new Console();

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public Integer call() throws IOException {
        if (scheme.isPresent()) {
            return print(twoVersions(scheme.get()));
        }
        List<Path> paths = named.stream().map(Path::of).toList();
        return CaseRun.all(CaseFiles.files(paths, ".jsonl"), console.line(), this::file);
    }

    private ComparePair twoVersions(String label) {
        VersionScheme known = VersionScheme.named(label)
                .orElseThrow(() -> new InputException("--scheme", label, "dpkg, rpm, apk, semver or generic"));
        if (named.size() != 2) {
            throw new InputException("VERSION", named.size() + " versions", "two versions");
        }
        return new ComparePair(named.get(0) + " " + named.get(1), known, named.get(0), named.get(1));
    }

    private int file(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int worst = ExitStatus.YES;
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    Line pair = new Line(line, Names.file(file), number);
                    worst = Math.max(worst, CaseRun.all(List.of(pair), console.line(), this::line));
                }
            }
            return worst;
        }
    }

    private int line(Line line) {
        try {
            JsonNode pair = mapper.readTree(line.text());
            return print(ComparePair.of(pair, line.file(), line.number()));
        } catch (JsonProcessingException e) {
            throw new InputException(
                    line.file() + ":" + line.number(), JsonFault.of(e).found(), "JSON with id, scheme, a and b");
        }
    }

    private int print(ComparePair pair) {
        PrintWriter out = console.out();
        if (console.isJson()) {
            out.print(JsonLines.line(mapper, pair.id(), pair.answer()));
        } else {
            out.println(pair.a() + " " + pair.verdict().orElse("?") + " " + pair.b());
            pair.flaw(pair.a()).ifPresent(flaw -> warn(pair.a(), flaw));
            pair.flaw(pair.b()).ifPresent(flaw -> warn(pair.b(), flaw));
        }
        return pair.verdict().isPresent() ? ExitStatus.YES : ExitStatus.WRONG_INPUT;
    }

    private void warn(String version, VersionFlaw flaw) {
        console.err().println((flaw.comparable() ? "warning: " : "error: ") + "'" + version + "': " + flaw.reason());
    }

    private record Line(String text, String file, int number) {}
}
