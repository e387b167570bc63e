package org.securecloudlab.cli.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
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
import org.securecloudlab.patch.advisory.Ecosystem;
import org.securecloudlab.patch.advisory.OsvReader;
import org.securecloudlab.patch.inventory.InstalledPackage;
import org.securecloudlab.patch.inventory.PackageTable;
import org.securecloudlab.patch.inventory.ReleaseMarks;
import org.securecloudlab.patch.inventory.SystemInventory;

/**
 * A folder with an advisory and the packages of a system: {@code osv.json} and {@code packages.tsv}. The system's release is the
 * option's, else what {@code expected.json} states as {@code distribution} (nothing else of that file is read), else the one that the
 * versions themselves are marked with.
 *
 * @param advisory the advisory
 * @param system the packages
 * @param warnings what was odd but readable
 */
record MatchCase(Advisory advisory, SystemInventory system, List<Problem> warnings) {
    static final String ADVISORY = "osv.json";
    private static final String PACKAGES = "packages.tsv";
    private static final String STATED = "expected.json";

    static MatchCase read(Path folder, Optional<Ecosystem> distribution, ObjectMapper mapper) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Parsed<Advisory> advisory;
        try (InputStream bytes = Files.newInputStream(folder.resolve(ADVISORY))) {
            advisory = OsvReader.read(bytes, Names.file(folder) + "/" + ADVISORY);
        }
        Parsed<List<InstalledPackage>> packages;
        try (Reader text = Files.newBufferedReader(folder.resolve(PACKAGES))) {
            packages = PackageTable.read(text, Names.file(folder) + "/" + PACKAGES);
        }
        problems.addAll(advisory.problems());
        problems.addAll(packages.problems());
        if (advisory.value().isEmpty() || packages.value().isEmpty()) {
            throw new InputException(problems);
        }
        Optional<Ecosystem> known = distribution.isPresent() ? distribution : stated(folder, mapper);
        Ecosystem release = known.or(() -> ReleaseMarks.of(packages.value().get()))
                .orElseThrow(() -> new InputException(
                        Names.file(folder), "no release of the system", "--distribution, such as Debian:12"));
        return new MatchCase(
                advisory.value().get(),
                new SystemInventory(release, packages.value().get()),
                problems);
    }

    private static Optional<Ecosystem> stated(Path folder, ObjectMapper mapper) throws IOException {
        Path file = folder.resolve(STATED);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        JsonNode distribution = mapper.readTree(file.toFile()).path("distribution");
        return distribution.isTextual() ? Optional.of(Ecosystem.parse(distribution.textValue())) : Optional.empty();
    }
}
