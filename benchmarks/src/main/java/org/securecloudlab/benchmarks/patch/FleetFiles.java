package org.securecloudlab.benchmarks.patch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.securecloudlab.patch.inventory.InstalledPackage;
import org.securecloudlab.patch.inventory.SystemInventory;

/**
 * Writes {@link SyntheticFleet} as the files that a server imports: {@code fleet.yaml} (a cloud of so many instances on a host each 40),
 * {@code inventories.zip} (a file of {@code dpkg-query} a system, named after it) and {@code advisories.zip} (OSV records shaped like Debian's
 * export: four releases a record, each with its range and the list of its versions). Arguments: the folder, instances, distinct sets, packages a
 * set, advisories, and how many of the advisories are broken.
 */
public final class FleetFiles {
    private static final int INSTANCES_A_HOST = 40;
    private static final List<String> RELEASES = List.of("Debian:11", "Debian:12", "Debian:13", "Debian:14");
    private static final List<String> VECTORS = List.of(
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N",
            "CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:N/I:N/A:H",
            "CVSS:3.1/AV:L/AC:H/PR:L/UI:R/S:U/C:L/I:N/A:N");

    private final SyntheticFleet fleet = new SyntheticFleet();
    private final Path folder;

    private FleetFiles(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        FleetFiles files = new FleetFiles(Files.createDirectories(Path.of(arguments[0])));
        int instances = Integer.parseInt(arguments[1]);
        files.cloud(instances);
        files.inventories(instances, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        files.advisories(Integer.parseInt(arguments[4]), Integer.parseInt(arguments[5]));
    }

    private void cloud(int instances) throws IOException {
        Files.writeString(folder.resolve("fleet.yaml"), """
                name: fleet
                hosts:
                  - {name: "host-{0000}", count: %d, inventories: {VCPU: {total: 256}, MEMORY_MB: {total: 1048576}, DISK_GB: {total: 8000}}}
                flavors: [{name: m1, vcpus: 2, ramMiB: 4096, rootGiB: 20}]
                images: [{name: debian-12}]
                projects: [{name: p-1}, {name: p-2}, {name: p-3}, {name: p-4}]
                instances:
                %s
                """.formatted(
                        (instances + INSTANCES_A_HOST - 1) / INSTANCES_A_HOST, groups(instances)));
    }

    /** A quarter of the instances for each project. */
    private static String groups(int instances) {
        StringBuilder groups = new StringBuilder();
        int quarter = instances / 4;
        for (int project = 1; project <= 4; project++) {
            int count = project < 4 ? quarter : instances - 3 * quarter;
            groups.append(String.format(
                    Locale.ROOT,
                    "  - {name: \"vm-{00000}\", first: %d, count: %d, flavor: m1, image: debian-12, project: p-%d, spread: \"host-*\"}%n",
                    (project - 1) * quarter + 1,
                    count,
                    project));
        }
        return groups.toString();
    }

    private void inventories(int instances, int sets, int packages) throws IOException {
        try (ZipOutputStream zip = zip("inventories.zip")) {
            int number = 0;
            for (SystemInventory system : fleet.systems(instances, sets, packages)) {
                StringBuilder text =
                        new StringBuilder("package\tversion\tsource\tsource_version\tarchitecture\tstatus\n");
                for (InstalledPackage installed : system.packages()) {
                    text.append(String.join(
                                    "\t",
                                    installed.name(),
                                    installed.version(),
                                    installed.source(),
                                    installed.sourceVersion(),
                                    installed.architecture(),
                                    "install ok installed"))
                            .append('\n');
                }
                put(zip, String.format(Locale.ROOT, "vm-%05d.tsv", ++number), text.toString());
            }
        }
    }

    private void advisories(int count, int broken) throws IOException {
        try (ZipOutputStream zip = zip("advisories.zip")) {
            for (int i = 0; i < count; i++) {
                String record = record(i);
                put(zip, "DEBIAN-CVE-" + i + ".json", i < broken ? record.substring(0, record.length() / 2) : record);
            }
        }
    }

    private String record(int number) {
        String source = fleet.source();
        int fixed = fleet.versionNumber();
        List<String> affected = new ArrayList<>();
        for (String release : RELEASES) {
            affected.add("""
                    {"package": {"ecosystem": "%s", "name": "%s", "purl": "pkg:deb/debian/%s?arch=source"},
                     "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "%s"}]}],
                     "versions": [%s], "ecosystem_specific": {"urgency": "not yet assigned"}}
                    """.formatted(release, source, source, SyntheticFleet.version(fixed), versionsBelow(fixed)));
        }
        return """
                {"schema_version": "1.7.3", "id": "DEBIAN-CVE-2026-%d", "modified": "2026-01-01T00:00:00Z",
                 "published": "2025-12-%02dT00:00:00Z", "upstream": ["CVE-2026-%d"], "details": "%s",
                 "severity": [{"type": "CVSS_V3", "score": "%s"}], "affected": [%s],
                 "references": [{"type": "ADVISORY", "url": "https://security-tracker.debian.org/tracker/CVE-2026-%d"}]}
                """.formatted(
                        number,
                        number % 28 + 1,
                        number,
                        "A flaw in " + source + " lets an attacker do what nobody meant. ".repeat(8),
                        VECTORS.get(number % VECTORS.size()),
                        String.join(",", affected),
                        number);
    }

    private static String versionsBelow(int fixed) {
        List<String> versions = new ArrayList<>();
        for (int i = 0; i < fixed; i++) {
            versions.add('"' + SyntheticFleet.version(i) + '"');
        }
        return String.join(", ", versions);
    }

    private ZipOutputStream zip(String name) throws IOException {
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 20);
        return new ZipOutputStream(file, StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
