package org.securecloudlab.cli.patch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.CaseFiles;
import org.securecloudlab.cli.CaseRun;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cli.ProblemPrinter;
import org.securecloudlab.patch.advisory.Ecosystem;
import org.securecloudlab.patch.match.AdvisoryMatcher;
import org.securecloudlab.patch.match.PackageVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which installed packages an advisory affects. */
@Command(
        name = "match",
        description = {
            "Match installed packages against advisories by the OSV rule.",
            "Exit status 1 when a package is affected."
        },
        sortOptions = false)
final class PatchMatchCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CASEDIR",
            arity = "1..*",
            description = "Folders with osv.json and packages.tsv, or folders of such.")
    private List<Path> named = List.of();

    @Option(
            names = "--distribution",
            paramLabel = "ECOSYSTEM",
            description = "The system's release, such as Debian:12.")
    private Optional<String> distribution = Optional.empty();

    @Option(names = "--json", description = "Print a line of JSON for each case.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public Integer call() throws IOException {
        return CaseRun.all(CaseFiles.folders(named, MatchCase.ADVISORY), spec.commandLine(), this::answer);
    }

    private int answer(Path folder) throws IOException {
        MatchCase given = MatchCase.read(folder, distribution.map(Ecosystem::parse), mapper);
        List<PackageVerdict> verdicts = new AdvisoryMatcher(given.advisory()).judge(given.system());
        ProblemPrinter.print(given.warnings(), spec.commandLine().getErr());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(JsonLines.line(mapper, Names.file(folder), answer(given, verdicts)));
        } else {
            out.println(Names.file(folder) + ": " + given.advisory().id() + " on "
                    + given.system().distribution());
            verdicts.forEach(verdict -> out.println(line(verdict)));
        }
        return verdicts.stream().anyMatch(v -> v.verdict().isAffected()) ? ExitStatus.NO : ExitStatus.YES;
    }

    private static Map<String, Object> answer(MatchCase given, List<PackageVerdict> verdicts) {
        List<Map<String, Object>> packages = new ArrayList<>();
        for (PackageVerdict verdict : verdicts) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("package", verdict.installed().name());
            row.put("affected", verdict.verdict().isAffected());
            row.put("why", verdict.verdict().why());
            packages.add(row);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("advisory", given.advisory().id());
        answer.put("distribution", given.system().distribution().text());
        answer.put("packages", packages);
        return answer;
    }

    private static String line(PackageVerdict verdict) {
        return "  " + (verdict.verdict().isAffected() ? "affected      " : "not affected  ")
                + verdict.installed().name() + " " + verdict.installed().version() + " ("
                + verdict.verdict().why() + ")";
    }
}
