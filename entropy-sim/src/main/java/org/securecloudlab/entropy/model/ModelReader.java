package org.securecloudlab.entropy.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.cloud.yaml.YamlDocument;
import org.securecloudlab.cloud.yaml.YamlLimits;
import org.securecloudlab.entropy.boot.GuestGroup;
import org.securecloudlab.entropy.boot.Sharing;
import org.securecloudlab.entropy.boot.Storm;
import org.securecloudlab.entropy.linux.KernelEra;
import org.securecloudlab.entropy.linux.KernelVersion;
import org.securecloudlab.entropy.nova.NovaRelease;
import org.securecloudlab.entropy.workload.Operation;
import org.securecloudlab.entropy.workload.WorkloadLibrary;

/** Reads a model that a person wrote in YAML. */
public final class ModelReader {
    private static final int MOST_HOSTS = 1_000_000;
    static final double MOST_SECONDS = 1_000_000;
    static final double MOST_RATE = 1e15;

    private final Section root;
    private final List<Sentence> assumptions = new ArrayList<>();

    private ModelReader(Section root) {
        this.root = root;
    }

    /** Whether a document is a model, and not a cloud: it says which guests there are. */
    public static boolean looksLikeModel(String text) {
        return text.lines().anyMatch(line -> line.startsWith("guests:"));
    }

    /**
     * Reads a model.
     *
     * @param fileName for the problems
     */
    public static Parsed<EntropyModel> read(String text, String fileName) {
        Parsed<YamlDocument> document = YamlDocument.read(text, fileName, YamlLimits.SMALL);
        if (document.value().isEmpty()) {
            return Parsed.refused(document.problems());
        }
        List<Problem> problems = new ArrayList<>();
        EntropyModel model = new ModelReader(Section.root(document.value().get(), problems)).model();
        return problems.isEmpty()
                ? Parsed.of(model, List.of())
                : Parsed.refused(
                        problems.stream().map(problem -> problem.in(fileName)).toList());
    }

    private EntropyModel model() {
        root.knows(
                "name",
                "seed",
                "replications",
                "hosts",
                "nova",
                "backing",
                "sharing",
                "guests",
                "sources",
                "storm",
                "target",
                "operations",
                "mostSources");
        Section hosts = root.inside("hosts").knows("count", "kernel", "gatheringBitsPerSecond");
        List<GuestGroup> guests = guests();
        Backing backing = backing(hosts);
        Sharing sharing = root.choice("sharing", Sharing.FIRST_COME, Sharing.values());
        return new EntropyModel(
                root.text("name", "model"),
                (long) root.number("seed", 42, -1e15, 1e15),
                root.whole("replications", 200, 1, 100_000),
                hosts.whole("count", 1, 1, MOST_HOSTS),
                guests,
                backing,
                sharing,
                hosts.number("gatheringBitsPerSecond", 3, 0.001, MOST_RATE),
                new SourceReader(backing, sharing).read(root.each("sources")),
                storm(),
                target(),
                root.whole("mostSources", 1000, 1, 100_000),
                assumptions);
    }

    private List<GuestGroup> guests() {
        Section nova = root.inside("nova").knows("release", "rngDevPath");
        NovaRelease release = NovaRelease.LATER;
        if (nova.has("release")) {
            Optional<NovaRelease> named = NovaRelease.named(nova.text("release", ""));
            if (named.isEmpty()) {
                nova.wrong("release", nova.text("release", ""), "a release such as zed");
            }
            release = named.orElse(release);
        }
        GuestReader reader = new GuestReader(operations(), release, nova.text("rngDevPath"), assumptions);
        List<GuestGroup> groups = root.each("guests").stream().map(reader::read).toList();
        if (groups.isEmpty()) {
            root.wrong("guests", "no guests", "at least one group of guests");
        }
        return groups;
    }

    private WorkloadLibrary operations() {
        List<Operation> own = root.each("operations").stream()
                .map(section -> {
                    section.knows(
                            "id", "title", "getrandomBytes", "urandomBytes", "devRandomBytes", "nonBlockingBytes");
                    return new Operation(
                            section.text("id", "own"),
                            section.text("title", section.text("id", "own")),
                            section.whole("getrandomBytes", 0, 0, Integer.MAX_VALUE),
                            section.whole("urandomBytes", 0, 0, Integer.MAX_VALUE),
                            section.whole("devRandomBytes", 0, 0, Integer.MAX_VALUE),
                            section.whole("nonBlockingBytes", 0, 0, Integer.MAX_VALUE),
                            "",
                            "the model");
                })
                .toList();
        return WorkloadLibrary.builtIn().with(own);
    }

    /** Said outright, or what nova's path means on the hosts' kernel. */
    private Backing backing(Section hosts) {
        if (root.has("backing")) {
            return root.choice("backing", Backing.KERNEL, Backing.values());
        }
        String path = root.inside("nova").text("rngDevPath", "/dev/urandom");
        Optional<KernelVersion> kernel = KernelVersion.in(hosts.text("kernel", "6.1"));
        if (kernel.isEmpty()) {
            hosts.wrong("kernel", hosts.text("kernel", ""), "a version of Linux such as \"6.1\"");
        }
        Backing backing = Backings.of(path, kernel.map(KernelEra::of).orElse(KernelEra.HASH_POOL));
        assumptions.add(
                Sentence.of("assumed.backing", "backing {0}, from {1} on the hosts' kernel", backing.label(), path));
        return backing;
    }

    private StormPlan storm() {
        Section storm = root.inside("storm").knows("arrivals", "over", "startUp", "startUpSigma", "horizon");
        StormPlan usual = StormPlan.USUAL;
        return new StormPlan(
                storm.choice("arrivals", usual.arrivals(), Storm.Arrivals.values()),
                storm.seconds("over", usual.overSeconds(), MOST_SECONDS),
                Math.max(0.001, storm.seconds("startUp", usual.startMedianSeconds(), MOST_SECONDS)),
                storm.number("startUpSigma", usual.startSigma(), 0, 5),
                storm.seconds("horizon", usual.horizonSeconds(), MOST_SECONDS));
    }

    private Target target() {
        Section target = root.inside("target").knows("share", "wait", "lostSources", "availability");
        double wait = target.seconds("wait", 10, MOST_SECONDS);
        if (wait == 0) {
            target.wrong("wait", "0", "a time above 0");
        }
        return new Target(
                target.number("share", 0.999, 0.5, 1),
                wait,
                target.whole("lostSources", 1, 0, 1000),
                target.number("availability", 0.99, 0, 1));
    }
}
