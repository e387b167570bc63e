package org.securecloudlab.migration.run;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.migration.GuestMemory;
import org.securecloudlab.migration.LocalDisks;
import org.securecloudlab.migration.MigrationSettings;
import org.securecloudlab.migration.nova.NovaConfiguration;
import org.securecloudlab.migration.nova.NovaMigration;
import org.securecloudlab.migration.nova.NovaRelease;

/** The nova of a document: its release and the options that are set. */
final class NovaReader {
    private final Fields nova;
    private final List<Problem> problems;

    NovaReader(Fields nova, List<Problem> problems) {
        this.nova = nova;
        this.problems = problems;
    }

    MigrationSettings read(GuestMemory memory, Optional<LocalDisks> disks) {
        nova.allow("release", "options", "tlsBetweenLibvirtd");
        NovaConfiguration configuration = NovaConfiguration.of(release(), options());
        NovaMigration migration = new NovaMigration(configuration, nova.isTrue("tlsBetweenLibvirtd"));
        List<Integer> diskGiB = disks.map(LocalDisks::sizeGiB).orElse(List.of()).stream()
                .map(Double::intValue)
                .toList();
        MigrationSettings settings = migration.settings(NovaMigration.dataGiB(memory.ramMiB(), diskGiB));
        configuration.problems().stream().distinct().map(this::inOptions).forEach(problems::add);
        return settings;
    }

    private Problem inOptions(Problem problem) {
        String path =
                nova.at("options." + problem.path().substring(problem.path().lastIndexOf('.') + 1));
        return new Problem(
                problem.severity(),
                problem.file(),
                path,
                problem.line(),
                problem.found(),
                problem.expected(),
                problem.hint());
    }

    private NovaRelease release() {
        if (!nova.has("release")) {
            return NovaRelease.LATEST;
        }
        String name = nova.node("release").asText();
        Optional<NovaRelease> release = NovaRelease.of(name);
        if (release.isEmpty()) {
            nova.refuse("release", name, "a release such as zed, 2024.1 or 26.2.2");
        }
        return release.orElse(NovaRelease.LATEST);
    }

    private SortedMap<String, String> options() {
        SortedMap<String, String> options = new TreeMap<>();
        nova.node("options")
                .properties()
                .forEach(
                        option -> options.put(option.getKey(), option.getValue().asText()));
        return options;
    }
}
