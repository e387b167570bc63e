package org.securecloudlab.cli.patch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.advisory.AdvisorySink;
import org.securecloudlab.patch.advisory.Ecosystem;
import org.securecloudlab.patch.advisory.VexReader;
import org.securecloudlab.patch.advisory.VexStatement;
import org.securecloudlab.patch.inventory.InstalledPackage;
import org.securecloudlab.patch.inventory.InventoryReader;
import org.securecloudlab.patch.inventory.ReadInventory;
import org.securecloudlab.patch.inventory.ReleaseMarks;
import org.securecloudlab.patch.inventory.SystemInventory;
import org.securecloudlab.patch.match.AdvisoryMatcher;
import org.securecloudlab.patch.match.FleetMatcher;
import org.securecloudlab.patch.match.PackageCatalog;
import org.securecloudlab.patch.match.PackageVerdict;
import org.securecloudlab.patch.match.VexFilter;

/** Matches inventories of systems against advisories; all in memory, nothing is kept. */
final class FleetScan implements AdvisorySink {
    private final boolean partial;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Advisory> advisories = new ArrayList<>();
    private final List<ScannedSystem> systems = new ArrayList<>();

    /** A system and its file. */
    record ScannedSystem(String name, SystemInventory inventory) {}

    /** An advisory that affects a package of a system. */
    record Finding(Advisory advisory, PackageVerdict verdict) {}

    /**
     * A scan.
     *
     * @param partial whether good records are taken in spite of bad ones
     */
    FleetScan(boolean partial) {
        this.partial = partial;
    }

    void inventory(Path file, Optional<Ecosystem> distribution) throws IOException {
        ReadInventory read;
        try (InputStream bytes = Files.newInputStream(file)) {
            read = InventoryReader.read(bytes, Names.file(file));
        }
        problems.addAll(read.problems());
        List<InstalledPackage> packages = read.packages();
        Ecosystem release = distribution
                .or(() -> ReleaseMarks.of(packages))
                .orElseThrow(() -> new InputException(
                        Names.file(file), "no release of the system", "--distribution, such as Debian:12"));
        systems.add(new ScannedSystem(Names.file(file), new SystemInventory(release, packages)));
    }

    @Override
    public void take(Advisory advisory, List<Problem> warnings) {
        advisories.add(advisory);
        problems.addAll(warnings);
    }

    @Override
    public void refuse(List<Problem> refused) {
        problems.addAll(refused);
    }

    /** All problems; when one is an error and the good records alone are not wanted, they end the command. */
    List<Problem> problems() {
        if (!partial && problems.stream().anyMatch(Problem::isError)) {
            throw new InputException(problems);
        }
        return problems;
    }

    List<ScannedSystem> systems() {
        return systems;
    }

    static VexFilter vex(List<Path> files, List<Problem> warnings) throws IOException {
        List<VexStatement> statements = new ArrayList<>();
        for (Path file : files) {
            Parsed<List<VexStatement>> parsed = VexReader.read(Files.readString(file), Names.file(file));
            statements.addAll(PatchFiles.wholly(parsed, warnings));
        }
        return new VexFilter(statements);
    }

    /** What is found in each system, in their order. */
    List<List<Finding>> findings(VexFilter vex) {
        PackageCatalog catalog = new PackageCatalog();
        int[] sets = systems.stream()
                .mapToInt(system -> catalog.setOf(system.inventory()))
                .toArray();
        FleetMatcher matcher = new FleetMatcher(catalog);
        advisories.forEach(matcher::put);
        List<List<Finding>> found = new ArrayList<>();
        for (int i = 0; i < sets.length; i++) {
            SystemInventory inventory = systems.get(i).inventory();
            List<Finding> ofSystem = new ArrayList<>();
            for (Advisory advisory : matcher.advisoriesOf(sets[i])) {
                new AdvisoryMatcher(advisory)
                        .judge(inventory).stream()
                                .filter(verdict -> verdict.verdict().isAffected())
                                .filter(verdict -> vex.excludes(advisory, verdict.installed())
                                        .isEmpty())
                                .forEach(verdict -> ofSystem.add(new Finding(advisory, verdict)));
            }
            found.add(ofSystem);
        }
        return found;
    }
}
