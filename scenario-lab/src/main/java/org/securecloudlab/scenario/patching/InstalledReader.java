package org.securecloudlab.scenario.patching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.patch.advisory.Ecosystem;
import org.securecloudlab.patch.inventory.InstalledPackage;
import org.securecloudlab.patch.inventory.SystemInventory;
import org.securecloudlab.patch.version.VersionScheme;
import org.securecloudlab.scenario.operation.OperationInput;

/** Reads {@code distribution} and {@code packages} of an inventory. */
final class InstalledReader {
    private final OperationInput input;
    private final VersionScheme scheme;

    private InstalledReader(OperationInput input, VersionScheme scheme) {
        this.input = input;
        this.scheme = scheme;
    }

    /** What is installed; empty when the input was told of problems. */
    static Optional<SystemInventory> read(OperationInput input) {
        Ecosystem distribution = Ecosystem.parse(input.text("distribution").orElse(""));
        Optional<VersionScheme> scheme = distribution.scheme();
        if (scheme.isEmpty()) {
            input.problem(
                    "distribution",
                    distribution.text(),
                    "an ecosystem of OSV whose versions this build can order",
                    "Such as Debian:12, Ubuntu:24.04:LTS, Alpine:v3.20, Rocky Linux:9");
            return Optional.empty();
        }
        return Optional.of(new SystemInventory(distribution, new InstalledReader(input, scheme.get()).packages()));
    }

    private List<InstalledPackage> packages() {
        List<InstalledPackage> packages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry :
                input.arguments().path("packages").properties()) {
            String argument = "packages." + entry.getKey();
            JsonNode told = entry.getValue();
            if (told.isTextual()) {
                String version = version(argument, told.asText());
                packages.add(new InstalledPackage(entry.getKey(), version, entry.getKey(), version, "", true));
            } else {
                packages.add(detailed(argument, entry.getKey(), told));
            }
        }
        return packages;
    }

    private InstalledPackage detailed(String argument, String name, JsonNode told) {
        String version = version(argument + ".version", told.path("version").asText());
        String source = told.path("source").asText(name);
        String sourceVersion =
                version(argument + ".sourceVersion", told.path("sourceVersion").asText(version));
        return new InstalledPackage(name, version, source, sourceVersion, "", true);
    }

    private String version(String argument, String version) {
        scheme.order()
                .flaw(version)
                .ifPresent(
                        flaw -> input.problem(argument, version, "a version as " + scheme.label() + " writes it", ""));
        return version;
    }
}
