package org.securecloudlab.benchmarks.patch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.kernel.Samplers;
import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.advisory.Affected;
import org.securecloudlab.patch.advisory.Ecosystem;
import org.securecloudlab.patch.advisory.EventKind;
import org.securecloudlab.patch.advisory.RangeEvent;
import org.securecloudlab.patch.advisory.RangeType;
import org.securecloudlab.patch.advisory.VersionRange;
import org.securecloudlab.patch.inventory.InstalledPackage;
import org.securecloudlab.patch.inventory.SystemInventory;

/** A fleet and a feed of any size: 2,000 source packages, each with 20 versions. */
final class SyntheticFleet {
    private static final int SOURCES = 2_000;
    private static final int VERSIONS = 20;
    private static final Ecosystem RELEASE = Ecosystem.parse("Debian:12");

    private final RandomGenerator random = new RandomStreams(7).stream("fleet", "");

    /** So many systems, of so many distinct sets of packages. */
    List<SystemInventory> systems(int count, int distinct, int packages) {
        List<SystemInventory> sets = new ArrayList<>();
        for (int i = 0; i < distinct; i++) {
            List<InstalledPackage> installed = new ArrayList<>();
            int first = Samplers.below(random, SOURCES);
            for (int k = 0; k < packages; k++) {
                int source = (first + k * 3) % SOURCES;
                String version = version(Samplers.below(random, VERSIONS));
                installed.add(new InstalledPackage("lib" + source, version, "src" + source, version, "amd64", true));
            }
            sets.add(new SystemInventory(RELEASE, installed));
        }
        List<SystemInventory> systems = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            systems.add(sets.get(i % distinct));
        }
        return systems;
    }

    List<Advisory> advisories(int count) {
        List<Advisory> advisories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            advisories.add(advisory("LAB-" + i));
        }
        return advisories;
    }

    Advisory advisory(String id) {
        List<RangeEvent> events = List.of(
                new RangeEvent(EventKind.INTRODUCED, "0"),
                new RangeEvent(EventKind.FIXED, version(Samplers.below(random, VERSIONS))));
        Affected affected = new Affected(
                RELEASE,
                "src" + Samplers.below(random, SOURCES),
                List.of(),
                List.of(new VersionRange(RangeType.ECOSYSTEM, events)),
                List.of());
        return new Advisory(
                id,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(affected));
    }

    /** The name of a source package, drawn. */
    String source() {
        return "src" + Samplers.below(random, SOURCES);
    }

    /** The number of a version, drawn. */
    int versionNumber() {
        return Samplers.below(random, VERSIONS);
    }

    /** The version of a number; they rise. */
    static String version(int number) {
        return "1:2." + number / 4 + "+dfsg-" + number % 4 + "+deb12u1";
    }
}
