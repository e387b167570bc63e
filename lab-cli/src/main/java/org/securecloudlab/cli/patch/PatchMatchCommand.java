package org.securecloudlab.cli.patch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.securecloudlab.cli.ProblemPrinter;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.patch.match.AdvisoryMatcher;
import org.securecloudlab.patch.match.PackageVerdict;
import org.securecloudlab.patch.match.VexFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says which installed packages an advisory affects. */
@Command(
        name = "match",
        description = {
            "Match installed packages against advisories by the OSV rule.",
            "Either case folders, or --inventory of systems against --advisories.",
            "Exit status 1 when a package is affected."
        },
        sortOptions = false)
final class PatchMatchCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CASEDIR",
            arity = "0..*",
            description = "Folders with osv.json and packages.tsv, or folders of such.")
    private List<Path> named = List.of();

    @Mixin
    private final MatchOptions options = new MatchOptions();

    @Mixin
    private final Console console = new Console();

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public Integer call() throws IOException {
        if (options.isFleet()) {
            return fleet();
        }
        if (named.isEmpty()) {
            throw new InputException("CASEDIR", "nothing to match", "case folders, or --inventory and --advisories");
        }
        return CaseRun.all(CaseFiles.folders(named, MatchCase.ADVISORY), console.line(), this::answer);
    }

    private int fleet() throws IOException {
        FleetScan scan = new FleetScan(options.partial());
        for (Path inventory : options.inventories()) {
            scan.inventory(inventory, options.distribution());
        }
        PatchFiles.advisories(options.advisories(), scan);
        List<Problem> warnings = new ArrayList<>(scan.problems());
        VexFilter vex = FleetScan.vex(options.vex(), warnings);
        ProblemPrinter.print(warnings, console.err());
        List<List<FleetScan.Finding>> findings = scan.findings(vex);
        FleetAnswer answer = new FleetAnswer(console.out(), mapper);
        for (int i = 0; i < findings.size(); i++) {
            if (console.isJson()) {
                answer.json(scan.systems().get(i), findings.get(i));
            } else {
                answer.text(scan.systems().get(i), findings.get(i));
            }
        }
        return findings.stream().allMatch(List::isEmpty) ? ExitStatus.YES : ExitStatus.NO;
    }

    private int answer(Path folder) throws IOException {
        MatchCase given = MatchCase.read(folder, options.distribution(), mapper);
        List<PackageVerdict> verdicts = new AdvisoryMatcher(given.advisory()).judge(given.system());
        ProblemPrinter.print(given.warnings(), console.err());
        PrintWriter out = console.out();
        if (console.isJson()) {
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
