package org.securecloudlab.migration.run;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.cloud.yaml.YamlDocument;
import org.securecloudlab.cloud.yaml.YamlLimits;
import org.securecloudlab.migration.Calibration;
import org.securecloudlab.migration.GuestMemory;
import org.securecloudlab.migration.LocalDisks;
import org.securecloudlab.migration.MigrationLink;
import org.securecloudlab.migration.MigrationRequest;
import org.securecloudlab.migration.MigrationSettings;
import org.securecloudlab.migration.Uncertainty;

/**
 * Reads a migration as people write it, in YAML (or JSON, which is YAML): {@code guest}, {@code link}, and either {@code hypervisor} or
 * {@code nova}; {@code disks} and {@code observed} where there are any. Quantities carry their unit.
 */
public final class MigrationDocument {
    /** Of the hosts, where nothing was fitted: {@link Calibration#server()}. */
    public static final Sentence ASSUMED_HOSTS =
            Sentence.of("assumed.hosts", "hosts: one stream copies 1.2 GB/s, a guest starts within 20 ms");

    private static final String DEFAULT_NAME = "migration";

    private final Fields root;
    private final List<Problem> problems;
    private final List<Sentence> assumptions = new ArrayList<>();

    private MigrationDocument(Fields root, List<Problem> problems) {
        this.root = root;
        this.problems = problems;
    }

    /** Reads a document; refused with all its problems, each with its line. */
    public static Parsed<DescribedRun> read(String text, String fileName) {
        Parsed<YamlDocument> yaml = YamlDocument.read(text, fileName, YamlLimits.SMALL);
        if (yaml.value().isEmpty()) {
            return Parsed.refused(yaml.problems());
        }
        List<Problem> problems = new ArrayList<>();
        YamlDocument document = yaml.value().get();
        if (!document.root().isObject()) {
            return Parsed.refused(List.of(Problem.error("", "no mapping", "a mapping with guest and link")
                    .in(fileName)));
        }
        DescribedRun run = new MigrationDocument(new Fields(document.root(), "", problems), problems).read();
        List<Problem> located =
                problems.stream().map(p -> located(p, document).in(fileName)).toList();
        return located.stream().anyMatch(Problem::isError) ? Parsed.refused(located) : Parsed.of(run, located);
    }

    private static Problem located(Problem problem, YamlDocument document) {
        String pointer =
                "/" + problem.path().replace('.', '/').replace("[", "/").replace("]", "");
        return problem.at(document.line(JsonPointer.compile(pointer)));
    }

    private DescribedRun read() {
        root.allow("name", "guest", "link", "hypervisor", "nova", "disks", "observed", "risk");
        if (!root.has("guest")) {
            root.refuse("guest", "nothing", "the guest: ramMiB and what is known of its writes");
        }
        List<Observation> observed = observed(root.object("observed"));
        GuestReader guest = new GuestReader(root.object("guest"), observed, assumptions);
        GuestMemory memory = guest.memory();
        MigrationLink link = link(root.object("link"), observed);
        Optional<LocalDisks> disks = disks();
        assumptions.add(ASSUMED_HOSTS);
        MigrationRequest request =
                new MigrationRequest(memory, guest.writes(memory), link, settings(memory, disks), disks);
        return new DescribedRun(
                root.text("name").orElse(DEFAULT_NAME),
                request,
                Calibration.server(),
                Uncertainty.operated(),
                new RiskReader(root.object("risk"), assumptions).read(),
                assumptions);
    }

    private static List<Observation> observed(Fields fields) {
        fields.allow("domjobinfo", "queryMigrate", "calcDirtyRate");
        List<Observation> observed = new ArrayList<>();
        if (fields.has("calcDirtyRate")) {
            observed.add(ObservationReader.dirtyRate(fields.node("calcDirtyRate")));
        }
        if (fields.has("queryMigrate")) {
            observed.add(ObservationReader.queryMigrate(fields.node("queryMigrate")));
        }
        fields.text("domjobinfo").ifPresent(text -> observed.add(ObservationReader.domjobinfo(text)));
        return observed;
    }

    private MigrationLink link(Fields fields, List<Observation> observed) {
        fields.allow("rate", "mtu", "migrations");
        int sharing = (int) fields.number("migrations", 1, 1000, "migrations at a time", 1);
        int mtu = (int) fields.number("mtu", 576, 65536, "bytes", 1500);
        if (!fields.has("rate")) {
            Optional<Observation> seen = observed.stream()
                    .filter(o -> o.bytesPerSecond().orElse(0) > 0)
                    .findFirst();
            if (seen.isPresent()) {
                assumptions.add(Sentence.of(
                        "assumed.link", "link: the throughput that was observed, as if nothing else had limited it"));
                return new MigrationLink(seen.get().bytesPerSecond());
            }
            fields.refuse("rate", "nothing", Quantity.RATE.expected());
            return MigrationLink.unlimited();
        }
        double bytes = fields.quantity("rate", Quantity.RATE).orElse(1.25e9);
        if (bytes <= 0) {
            fields.refuse("rate", "no rate at all", Quantity.RATE.expected());
            return MigrationLink.unlimited();
        }
        return MigrationLink.ofMegabits(bytes * 8 / 1e6, mtu).sharedBy(sharing);
    }

    private MigrationSettings settings(GuestMemory memory, Optional<LocalDisks> disks) {
        if (root.has("nova") && root.has("hypervisor")) {
            root.refuse("hypervisor", "nova as well", "one of nova and hypervisor: nova sets what the hypervisor does");
        }
        return root.has("nova")
                ? new NovaReader(root.object("nova"), problems).read(memory, disks)
                : new HypervisorReader(root.object("hypervisor")).read();
    }

    private Optional<LocalDisks> disks() {
        if (!root.has("disks")) {
            return Optional.empty();
        }
        Fields disks = root.object("disks");
        disks.allow("sizeGiB", "writeRate");
        List<Double> sizes = new ArrayList<>();
        JsonNode given = disks.node("sizeGiB");
        (given.isArray() ? given : List.of(given)).forEach(size -> sizes.add(size.asDouble(-1)));
        if (sizes.stream().anyMatch(size -> !(size >= 0 && size <= 1e6))) {
            disks.refuse("sizeGiB", given.toString(), "sizes in GiB");
            return Optional.empty();
        }
        return Optional.of(
                new LocalDisks(sizes, disks.quantity("writeRate", Quantity.RATE).orElse(0)));
    }
}
