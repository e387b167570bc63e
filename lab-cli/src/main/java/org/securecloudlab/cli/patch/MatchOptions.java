package org.securecloudlab.cli.patch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.patch.advisory.Ecosystem;
import picocli.CommandLine.Option;

/** What a match of a fleet is given, instead of case folders. */
final class MatchOptions {
    @Option(
            names = "--advisories",
            paramLabel = "FILE|DIR|ZIP",
            arity = "1..*",
            description = "OSV records: files, folders of them, zips as osv.dev exports them.")
    private List<Path> advisories = List.of();

    @Option(
            names = "--inventory",
            paramLabel = "FILE",
            arity = "1..*",
            description = {
                "What is installed, one file a system: dpkg-query, dpkg -l, /var/lib/dpkg/status, "
                        + "rpm -qa, apk list --installed, or CycloneDX."
            })
    private List<Path> inventories = List.of();

    @Option(names = "--vex", paramLabel = "FILE", arity = "1..*", description = "VEX: OpenVEX or CycloneDX.")
    private List<Path> vex = List.of();

    @Option(
            names = "--distribution",
            paramLabel = "ECOSYSTEM",
            description = "The systems' release, such as Debian:12.")
    private Optional<String> distribution = Optional.empty();

    @Option(
            names = "--partial",
            description = "Take the good records of a file that has bad ones; without it the whole is refused.")
    private boolean partial;

    boolean isFleet() {
        return !advisories.isEmpty() || !inventories.isEmpty();
    }

    List<Path> advisories() {
        return advisories;
    }

    List<Path> inventories() {
        return inventories;
    }

    List<Path> vex() {
        return vex;
    }

    Optional<Ecosystem> distribution() {
        return distribution.map(Ecosystem::parse);
    }

    boolean partial() {
        return partial;
    }
}
